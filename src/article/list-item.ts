/** The marks that open an item of a list, or a row of a table. */
const marks = [
	// - • ▪
	'[-*–—·+]\\s',
	// -the Plan, but not -5 degrees
	'[-–·](?=[A-Za-z])',
	'[•●▪◦‣➢►✓✔❖■]\\s?',
	// a letter for a bullet of the second level
	'o\\s+(?=[A-Z])',
	// 1. 1) (1) ii. (iv) a) and 1.Text
	'\\(?(?:\\d{1,3}|[ivxlc]{1,6}|[IVXLC]{1,6}|[a-z])[.)]\\s',
	'\\d{1,2}[.)](?=[A-Z“"])',
	'\\((?:\\d{1,3}|[ivxlc]{1,6}|[a-zA-Z])\\)\\s?',
	// A. Agreements, but not the initials of a person
	'[A-H][.)]\\s(?![A-Z]\\.)',
	// 1- Memorandum
	'\\d{1,2} ?[-–]\\s',
	'\\|',
].join('|');

const listItem = new RegExp(`^\\s*(?:${marks})`);

export const isListItem = (line: string): boolean => listItem.test(line);
