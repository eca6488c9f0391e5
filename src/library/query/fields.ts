import type { Agreement, InstrumentType, Status } from '../../agreements/agreement.ts';

export const kinds = ['instrument', 'commitment', 'proposal'] as const satisfies readonly Agreement['kind'][];

export const types = [
	'memorandum of understanding',
	'memorandum of cooperation',
	'agreement',
	'protocol',
	'plan',
	'joint statement',
	'letter',
	'certificate',
	'programme',
	'contract',
	'declaration',
	'other',
] as const satisfies readonly InstrumentType[];

export const statuses = [
	'signed',
	'announced',
	'issued',
	'handed over',
	'exchanged',
	'planned',
] as const satisfies readonly Status[];

/** What an article may be: the last three are marks of the person. */
export const states = ['undated', 'signed', 'read', 'unread', 'bookmarked'] as const;

/** What a field takes: a name, one of a few words, a span of time, or a day. */
type Takes = 'name' | 'date' | 'day' | readonly string[];

/** The fields of the query language, each with an example of its value. */
export const fields = {
	leader: { takes: 'name', example: '"to lam"' },
	date: { takes: 'date', example: '2022..2024' },
	since: { takes: 'day', example: '2024-08' },
	until: { takes: 'day', example: '"last month"' },
	place: { takes: 'name', example: 'Hanoi' },
	agency: { takes: 'name', example: 'VNA' },
	country: { takes: 'name', example: 'Vietnam' },
	party: { takes: 'name', example: 'customs' },
	kind: { takes: kinds, example: 'instrument' },
	type: { takes: types, example: 'protocol' },
	status: { takes: statuses, example: 'signed' },
	tag: { takes: 'name', example: 'state-visit' },
	is: { takes: states, example: 'undated' },
} as const satisfies Readonly<Record<string, { readonly takes: Takes; readonly example: string }>>;

export type FieldName = keyof typeof fields;

export const isField = (name: string): name is FieldName => Object.hasOwn(fields, name);
