import { describe, expect, it } from 'vitest';
import { kindsIn, nounsOfPapers } from '../../src/agreements/kinds.ts';
import { wordsOf } from '../../src/people/words.ts';

describe('the kinds of paper', () => {
	it.each(
		`memorandum of cooperation, memoranda of understanding, memorandums, MoU, MOUs, MoCs, exchange of letters, official letter,
		letter of intent, LoI, exchange of notes, diplomatic notes verbales, terms of reference, agreed minutes, record of discussions,
		implementing arrangement, frameworks, addendum, addenda, statement of intent, charter, joint statement, joint communiqué,
		leaders’ statement, press communique, joint vision, declarations, agreement, treaty, treaties, convention, accords, pact, deal,
		compact, protocol, plan, road map, roadmaps, program, programmes, contract, certificates, Guidelines, Blueprint, Strategy,
		Strategies, Outcome Document, Final Act, Joint Understanding`.split(/,\s+/),
	)('have a noun by which a line is seen to name one: %s', name => {
		expect(kindsIn(name)).toHaveLength(1);
		expect(nounsOfPapers(wordsOf(name)).length).toBeGreaterThan(0);
	});

	it('have none where a text speaks of something else', () => {
		expect(nounsOfPapers(wordsOf('The planned talks were treated as a matter of accordance.'))).toEqual([]);
	});
});
