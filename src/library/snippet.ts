import { fold } from './fold.ts';
import type { Snippet } from './library.ts';
import { readText } from './read-text.ts';

/** UTF-16 units of a passage. */
const usual = 160;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The passage of a text that has most of these folded words; `null` where it has none. */
export const snippetOf = (bytes: Uint8Array, terms: readonly string[]): Snippet | null => {
	const body = readText(bytes).body.replace(/\s+/g, ' ');
	const wanted = new Set(terms);
	const hits = Array.from(body.matchAll(word), ({ 0: text, index }) => ({
		start: index,
		end: index + text.length,
		term: fold(text),
	})).filter(({ term }) => wanted.has(term));
	if (hits.length === 0) return null;
	const score = (from: number) =>
		new Set(hits.filter(({ start, end }) => start >= from && end <= from + usual).map(({ term }) => term))
			.size;
	const best = hits.slice(0, 200).reduce((a, b) => (score(b.start) > score(a.start) ? b : a));
	const start = body.lastIndexOf(' ', Math.max(0, best.start - 30)) + 1;
	const cut = body.indexOf(' ', start + usual);
	const end = cut < 0 ? body.length : cut;
	return {
		text: body.slice(start, end),
		matches: hits
			.filter(hit => hit.start >= start && hit.end <= end)
			.map(hit => ({ start: hit.start - start, end: hit.end - start })),
	};
};
