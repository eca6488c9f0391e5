const mark = String.raw`(?:\([a-z\d]{1,4}\)|[a-z]\)|\d{1,2}[.)]|[-•–*])`;
const firstMark = new RegExp(`^(?:(?:to|on|that|the following)\\b)?\\s*:?\\s*(?=${mark}\\s)`);
const itemMark = new RegExp(`(?:^|\\n|[;:,]\\s+(?:and\\s+)?)\\s*${mark}\\s+`);
const end = /(?:[;,]?\s*(?:and)?)?[\s.,;]*$/;

/** "(a) …; (b) …; and (c) …", on lines of their own or in a row, each without its mark; `null` for anything else. */
export const listItems = (text: string): readonly string[] | null => {
	const lead = firstMark.exec(text)?.[0];
	if (lead === undefined) return null;
	return text
		.slice(lead.length)
		.split(itemMark)
		.map(withoutEnd)
		.filter(item => item !== '');
};

/** Without the comma, "and" or stop that parts it from the next. */
export const withoutEnd = (item: string): string => item.trim().replace(end, '');
