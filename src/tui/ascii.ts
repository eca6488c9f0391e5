import stringWidth from 'string-width';

/** What is drawn and printed most beside ASCII; each stand-in is as wide as what it stands for. */
const standIns: Readonly<Record<string, string>> = {
	'│': '|',
	'─': '-',
	'┌': '+',
	'┬': '+',
	'┐': '+',
	'├': '+',
	'┼': '+',
	'┤': '+',
	'└': '+',
	'┴': '+',
	'┘': '+',
	'▌': '>',
	'┃': '#',
	'…': '~',
	'·': '-',
	'•': '*',
	'●': '*',
	'○': 'o',
	'☑': 'x',
	'☐': 'o',
	'★': '+',
	'§': '#',
	'→': '>',
	'←': '<',
	'↑': '^',
	'↓': 'v',
	'▏': '-',
	'▎': '-',
	'▍': '-',
	'▋': '=',
	'▊': '=',
	'▉': '=',
	'█': '#',
	'“': '"',
	'”': '"',
	'„': '"',
	'‘': "'",
	'’': "'",
	'–': '-',
	'—': '-',
	' ': ' ',
	đ: 'd',
	Đ: 'D',
	ø: 'o',
	Ø: 'O',
	ł: 'l',
	Ł: 'L',
	ı: 'i',
	ß: 's',
};

/** A line for a terminal that knows nothing but ASCII: letters without their accents, and no column moves. */
export const ascii = (line: string): string =>
	line.normalize('NFC').replace(/[^\0-\x7f]/gu, letter => standIns[letter] ?? withoutAccents(letter));

const withoutAccents = (letter: string): string => {
	const [base = ''] = letter.normalize('NFD');
	return base <= '\x7f' ? base : '?'.repeat(stringWidth(letter));
};
