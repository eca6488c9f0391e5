import { iso } from './calendar.ts';
import { monthNames } from './date-forms.ts';

const ones =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Ordinals that are not their number with `th`. */
const ordinals: Readonly<Record<string, string>> = {
	first: 'one',
	second: 'two',
	third: 'three',
	fifth: 'five',
	eighth: 'eight',
	ninth: 'nine',
	twelfth: 'twelve',
	twentieth: 'twenty',
	thirtieth: 'thirty',
};

const spelled = new RegExp(
	`\\b([a-z]+(?:[- ][a-z]+)?) (?:day )?of (${monthNames.join('|')}),? (?:in )?(?:the )?(?:year )?(?:of )?two thousand(?: and)? ([a-z]+(?:[- ][a-z]+)?)`,
	'i',
);

/** A day in words, as treaties write it: `the Twenty-Sixth of July in the Year Two Thousand and Twenty-Four`. ISO 8601, or `null`. */
export const spelledDate = (text: string): string | null => {
	const match = spelled.exec(text);
	if (!match) return null;
	const day = numberOf(match[1] ?? '');
	const month = monthNames.findIndex(name => name.toLowerCase() === match[2]?.toLowerCase()) + 1;
	const year = 2000 + numberOf(match[3] ?? '');
	return day >= 1 && day <= 31 && year < 2100 ? iso(year, month, day) : null;
};

/** `twenty-sixth`, `Twenty Four`, and what stands before them: `the ninth`. Not a number: `NaN`. */
const numberOf = (words: string): number => {
	const [last = '', before = ''] = words.toLowerCase().split(/[- ]/).toReversed();
	const unit = cardinalOf(last);
	const ten = tens.indexOf(before);
	return ten > 1 && unit < 10 ? ten * 10 + unit : unit;
};

const cardinalOf = (word: string): number => {
	const cardinal = ordinals[word] ?? word.replace(/th$/, '');
	const one = ones.indexOf(cardinal);
	if (one >= 0) return one;
	const ten = tens.indexOf(cardinal);
	return ten > 1 ? ten * 10 : Number.NaN;
};
