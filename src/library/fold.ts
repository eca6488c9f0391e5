/** Letters that Unicode does not take apart into a base letter and a mark. */
const whole: Readonly<Record<string, string>> = {
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ø: 'o',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
};
const wholeLetters = new RegExp(`[${Object.keys(whole).join('')}]`, 'g');
const ascii = /^[\0-\x7f]*$/;

/** Text without case, accents and width forms, as it is compared: `Tô Lâm` gives `to lam`. */
export const fold = (text: string): string => {
	if (ascii.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(wholeLetters, letter => whole[letter] ?? letter);
};
