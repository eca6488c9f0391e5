import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsAction, isBareVerb } from '../../src/agreements/action-verbs.ts';
import { splitActions } from '../../src/agreements/actions.ts';

describe('actions that begin with a verb', () => {
	it.each<[string, string, readonly string[]]>([
		[
			'semicolons',
			'build roads; widen ports; and open schools.',
			['build roads', 'widen ports', 'open schools'],
		],
		[
			'commas before verbs',
			'build roads, widen ports and open schools',
			['build roads', 'widen ports', 'open schools'],
		],
		[
			'two adverbs',
			'work together to actively and quickly build roads',
			['work together to actively and quickly build roads'],
		],
		['commas in one object', 'build roads, bridges and ports', ['build roads, bridges and ports']],
		[
			'one object for two verbs',
			'manage and resolve disputes at sea',
			['manage and resolve disputes at sea'],
		],
		[
			'two verbs with their objects',
			'manage borders and resolve disputes',
			['manage borders', 'resolve disputes'],
		],
		[
			'adverbs before verbs',
			'jointly build roads and further widen ports',
			['jointly build roads', 'further widen ports'],
		],
		['"to" again', 'to build roads and to widen ports', ['build roads', 'widen ports']],
		[
			'"as well as" with a gerund',
			'build roads as well as widening ports',
			['build roads', 'widening ports'],
		],
		['"as well as" with a noun', 'build roads as well as ports', ['build roads as well as ports']],
		['"while" with a gerund', 'build roads, while widening ports', ['build roads', 'widening ports']],
		['"at the same time"', 'build roads, at the same time widen ports', ['build roads', 'widen ports']],
		[
			'adjuncts',
			'build roads, including bridges, thereby cutting costs',
			['build roads, including bridges, thereby cutting costs'],
		],
		[
			'a relative clause',
			'fund plants that are clean and create jobs',
			['fund plants that are clean and create jobs'],
		],
		[
			'words that are nouns as often',
			'increase trade and transport of goods',
			['increase trade and transport of goods'],
		],
		[
			'the same words as verbs',
			'build roads and transport the goods',
			['build roads', 'transport the goods'],
		],
		[
			'brackets',
			'build roads (and widen ports; open schools) for all',
			['build roads (and widen ports; open schools) for all'],
		],
		[
			'gerunds after "continue"',
			'continue building roads and widening ports',
			['continue building roads', 'widening ports'],
		],
		['an open end', 'build roads, widen ports, etc.', ['build roads', 'widen ports']],
		['"and so on"', 'build roads and widen ports, and so on.', ['build roads', 'widen ports']],
		[
			'words of order',
			'firstly, build roads; secondly, widen ports; lastly, open schools',
			['build roads', 'widen ports', 'open schools'],
		],
	])('%s: "%s"', (_, text, actions) => {
		expect(splitActions(text, 'base')).toEqual(actions);
	});
});

describe('an infinitive after a comma', () => {
	it.each<[string, readonly string[]]>([
		['work with Cuba, to build roads', ['work with Cuba, to build roads']],
		['to work with Cuba, to build roads, and to open ports', ['work with Cuba', 'build roads', 'open ports']],
	])('"%s"', (text, actions) => {
		expect(splitActions(text, 'base')).toEqual(actions);
	});
});

describe('actions that begin with a gerund', () => {
	it.each<[string, readonly string[]]>([
		[
			'building roads, widening ports and opening schools',
			['building roads', 'widening ports', 'opening schools'],
		],
		['on building roads and on widening ports', ['building roads', 'widening ports']],
		['building roads, giving people work', ['building roads, giving people work']],
		['building roads, bridges and ports', ['building roads, bridges and ports']],
		['building roads, directing the ministries to act', ['building roads, directing the ministries to act']],
		['building roads,” the joint statement read', ['building roads']],
	])('"%s"', (text, actions) => {
		expect(splitActions(text, 'ing')).toEqual(actions);
	});
});

describe('actions that are nouns', () => {
	it.each<[string, readonly string[]]>([
		[
			'the building of roads, the widening of ports and an end of tolls',
			['the building of roads', 'the widening of ports', 'an end of tolls'],
		],
		['trade, investment and tourism', ['trade, investment and tourism']],
		[
			'early completion of the road and additional flights',
			['early completion of the road', 'additional flights'],
		],
		['close ties in health, trade, the arts and sport', ['close ties in health, trade, the arts and sport']],
		['for closer ties and for stronger trade', ['closer ties', 'stronger trade']],
	])('"%s"', (text, actions) => {
		expect(splitActions(text, 'noun')).toEqual(actions);
	});
});

describe('the verb of an action', () => {
	it.each([
		'build roads',
		'to disentangle it',
		'not to build roads',
		'further widen ports',
		'support the plan',
		'increase trade',
	])('begins "%s"', text => {
		expect(beginsAction(text, 'base')).toBe(true);
	});

	it.each([
		'roads',
		'support of the plan',
		'increase in trade',
		'Build roads',
		'the plan',
		'',
	])('does not begin "%s"', text => {
		expect(beginsAction(text, 'base')).toBe(false);
	});

	it.each([
		'building roads',
		'jointly making plans',
		'stopping trade',
		'carrying goods',
	])('is a gerund in "%s"', text => {
		expect(beginsAction(text, 'ing')).toBe(true);
	});

	it('waits for its object at the end of a clause', () => {
		expect(isBareVerb('to better manage')).toBe(true);
		expect(isBareVerb('build')).toBe(true);
		expect(isBareVerb('build roads')).toBe(false);
		expect(isBareVerb('a visit to plan the work')).toBe(false);
	});
});

describe('on any text', () => {
	const part = fc.constantFrom(
		'build',
		'roads',
		'and',
		',',
		';',
		'widening',
		'the',
		'(',
		')',
		'as well as',
		'to',
		'etc.',
		'…',
		' ',
	);

	it('each action stands in the text', () => {
		fc.assert(
			fc.property(
				fc.array(part, { maxLength: 30 }),
				fc.constantFrom('base', 'ing', 'noun'),
				(parts, form) => {
					const text = parts.join(' ');
					for (const action of splitActions(text, form)) expect(text).toContain(action);
				},
			),
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('base', 'ing', 'noun'), (text, form) => {
				splitActions(text, form);
			}),
		);
	});
});
