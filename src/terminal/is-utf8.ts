/**
 * Whether the terminal reads UTF-8, by the first locale variable that is set, as POSIX ranks them. Where none is (in
 * containers, on Windows) it nearly always does.
 */
export const isUtf8 = ({ LC_ALL, LC_CTYPE, LANG }: Readonly<Record<string, string | undefined>>): boolean => {
	const locale = LC_ALL || LC_CTYPE || LANG;
	return !locale || /utf-?8/i.test(locale);
};
