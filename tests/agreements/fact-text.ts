import type { FactText } from '../../src/agreements/fact-text.ts';

const leader = { name: 'Jane Roe', nativeName: null, country: 'Kenya', role: 'President', mentions: 1 };

/** A text about the talks of Kenya and Cuba on 9 May 2024, with the body given. */
export const factText = (body: string, changed: Partial<FactText> = {}): FactText => ({
	title: 'Kenya and Cuba hold talks',
	body,
	date: '2024-05-10',
	event: { start: '2024-05-09', end: '2024-05-09' },
	place: null,
	leaders: [leader],
	...changed,
});
