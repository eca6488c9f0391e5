const schemes = ['http:', 'https:'];

/**
 * A web address as a browser writes it, which has no control character, space or quotation mark; `null` for what is
 * none, or has another scheme than http and https.
 */
export const webAddress = (text: string): string | null => {
	const url = URL.parse(text.trim());
	return url && schemes.includes(url.protocol) ? url.href : null;
};
