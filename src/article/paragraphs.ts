/** A line of a text, after the breaks that only a narrow page had made are gone. */
const listItem =
	/^\s*(?:[-*•●▪◦–—·+]\s|\(?(?:\d{1,3}|[ivxlc]{1,6}|[IVXLC]{1,6}|[a-z])[.)]\s|\([A-Za-z\d]{1,4}\)\s|\d{1,2}[-–]\s)/;
const bareNumber = /^\(?(\d{1,3})[.)]?$/;
const closed = /[.!?:;…”"’')\]|]$/;
/** A line that ends so goes on, even where the next begins with a capital. */
const dangling = /(?:\b(?:of|the|and|or|between|on|for|in|to|with|by|from|a|an|at)|,|&)$/;
const startsLower = /^\p{Ll}/u;
const markdownBlock = /^\s*(?:#{1,6} |>|\||```|~~~|!\[)/;

export const isListItem = (line: string): boolean => listItem.test(line);

/** Lines of a text as its writer meant them: what a fixed width had broken is one line again; empty lines stay. */
export const meantLines = (text: string): readonly string[] => {
	const lines = withNumbersJoined(text.split('\n'));
	const hard = isHardWrapped(lines);
	const out: string[] = [];
	for (const line of lines) {
		const before = out.at(-1);
		if (before && goesOn(before, line, hard)) out[out.length - 1] = `${before} ${line.trim()}`;
		else out.push(line);
	}
	return out;
};

const goesOn = (before: string, line: string, hard: boolean): boolean => {
	if (
		before === '' ||
		line.trim() === '' ||
		isListItem(line) ||
		markdownBlock.test(line) ||
		markdownBlock.test(before)
	)
		return false;
	if (hard) return true;
	if (closed.test(before)) return false;
	return startsLower.test(line.trim()) || dangling.test(before);
};

const narrow = 50;
const wide = 100;

/** Most lines that another follows at once are of about one width, and end in mid-sentence. */
const isHardWrapped = (lines: readonly string[]): boolean => {
	const followed = lines.filter((line, at) => line !== '' && (lines[at + 1] ?? '') !== '');
	if (followed.length < 6) return false;
	const broken = followed.filter(
		line => line.length >= narrow && line.length <= wide && !/[.!?:”"]$/.test(line),
	);
	return broken.length > followed.length * 0.7;
};

/** A list whose numbers stand on lines of their own: each joins the line below it. */
const withNumbersJoined = (lines: readonly string[]): readonly string[] => {
	const numbers = lines.flatMap((line, at) => {
		const number = bareNumber.exec(line.trim())?.[1];
		return number ? [{ at, number: Number(number) }] : [];
	});
	const counted = numbers.filter(({ number }, at) =>
		number === 1 ? numbers[at + 1]?.number === 2 : number === (numbers[at - 1]?.number ?? Number.NaN) + 1,
	);
	if (counted.length < 2) return lines;
	const at = new Map(counted.map(one => [one.at, one.number]));
	const out: string[] = [];
	let pending: number | null = null;
	lines.forEach((line, index) => {
		const number = at.get(index);
		if (number !== undefined) pending = number;
		else if (pending !== null && line.trim() !== '') {
			out.push(`${pending}. ${line.trim()}`);
			pending = null;
		} else if (pending === null) out.push(line);
	});
	return out;
};
