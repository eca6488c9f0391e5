/**
 * Reads a text once for all who ask, one after the other, and in between of short texts out of it: only the last long
 * one is remembered.
 */
export const lastRead = <Reading>(read: (text: string) => Reading): ((text: string) => Reading) => {
	let last: { readonly text: string; readonly reading: Reading } | null = null;
	return text => {
		if (text.length < shortestBody) return read(text);
		if (last?.text !== text) last = { text, reading: read(text) };
		return last.reading;
	};
};
const shortestBody = 300;
