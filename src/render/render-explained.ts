import type { Agreement, Tally } from '../agreements/agreement.ts';
import type { Explained } from '../agreements/explained.ts';
import type { Article } from '../article/article.ts';
import { count } from './count.ts';
import { safeLine, safeText } from './safe-text.ts';
import { coloured, plain, type Style } from './style.ts';
import { hang, wrap } from './wrap.ts';

type Look = { readonly width: number; readonly style: Style };
type Fact = Explained<Agreement | Tally> & { readonly number: number };

/**
 * An article as the program understands it: where each thing of its head comes from, and its text with every
 * fact numbered where it begins, and the rule that found it below the paragraph. Ends in a line feed.
 */
export const renderExplained = (
	article: Article,
	explained: readonly Explained<Agreement | Tally>[],
	{ width, color }: { readonly width: number; readonly color: boolean },
): string => {
	const look = { width, style: color ? coloured : plain };
	const facts = explained.map((fact, at) => ({ ...fact, number: at + 1 }));
	const parts = [
		headLines(article, look),
		leaderLines(article, look),
		...paragraphs(article.body).map(part => partLines(part, facts, look)),
	];
	const captions = article.captions.flatMap(caption =>
		hang('caption  ', safeLine(caption), width, look.style.faint),
	);
	return `${[...parts, captions]
		.filter(lines => lines.length > 0)
		.map(lines => lines.join('\n'))
		.join('\n\n')}\n`;
};

/** What the head says, and how each is known. */
const headLines = (article: Article, look: Look): readonly string[] => {
	const { title, titleSource, date, dateSource, dateEvidence, event, place, agency } = article;
	const rows: readonly (readonly [string, string, string])[] = [
		[
			'title',
			title,
			titleSource === 'stated' ? 'the headline, or given by the file' : 'no headline: the first sentence',
		],
		[
			'date',
			date ?? 'unknown',
			dateSource === 'stated'
				? 'printed, or given by the file'
				: (dateEvidence ?? 'nothing in the text tells the year'),
		],
		[
			'event',
			event ? `${event.start} to ${event.end}` : 'unknown',
			event ? 'the days that the text tells of' : 'the text tells of no day',
		],
		['place', place ?? 'none', 'the dateline, or the line of the date'],
		['agency', agency ?? 'none', 'the dateline'],
	];
	return rows.flatMap(([name, value, why]) =>
		hang(
			name.padEnd(8),
			`${look.style.strong(safeLine(value))} ${look.style.faint(`— ${safeLine(why)}`)}`,
			look.width,
			look.style.marker,
		),
	);
};

const leaderLines = ({ leaders }: Article, look: Look): readonly string[] =>
	leaders.flatMap(({ name, country, role, mentions }) => {
		const why = role ? `as “${safeLine(role)}”` : 'by the name';
		return hang(
			'leader  ',
			`${look.style.strong(safeLine(name))} ${safeLine(country ?? 'of no known country')} ${look.style.faint(`— ${why}, ${count(mentions, 'mention')}`)}`,
			look.width,
			look.style.marker,
		);
	});

type Part = { readonly text: string; readonly start: number; readonly end: number };

/** Lines of the body with what they hold, by offset. */
const paragraphs = (body: string): readonly Part[] =>
	Array.from(body.matchAll(/[^\n]+/g), match => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}));

const partLines = (part: Part, facts: readonly Fact[], look: Look): readonly string[] => {
	const own = facts.filter(
		({ record }) => record.source.start >= part.start && record.source.start < part.end,
	);
	return [...wrap(marked(part, own, look), look.width), ...own.flatMap(fact => ruleLines(fact, look))];
};

/** The text with `[1]` where the first fact begins. */
const marked = ({ text, start }: Part, facts: readonly Fact[], { style }: Look): string => {
	let out = '';
	let from = 0;
	for (const [at, of] of Map.groupBy(facts, ({ record }) => record.source.start - start)) {
		out += `${safeText(text.slice(from, at))}${style.marker(of.map(({ number }) => `[${number}]`).join(''))} `;
		from = at;
	}
	return out + safeText(text.slice(from));
};

const ruleLines = ({ number, record, rule }: Fact, { width, style }: Look): readonly string[] =>
	hang(
		`  [${number}] `,
		`${style.strong(safeLine(told(record)))} ${style.faint(`— ${safeLine(rule)}`)}`,
		width,
		style.marker,
	);

/** A fact in one line. */
const told = (record: Agreement | Tally): string => {
	if (!('kind' in record)) return `${record.count} ${record.of}, ${record.status}`;
	switch (record.kind) {
		case 'instrument':
			return [
				`${record.type}, ${record.status}`,
				...record.parties.map(({ name, country }) =>
					country && country !== name ? `${name} (${country})` : name,
				),
			].join(' · ');
		case 'commitment':
			return `${record.actors.join(', ')} ${record.force === 'agreed' ? 'agreed' : 'wish'}: ${record.actions.join(' | ')}`;
		case 'proposal':
			return `${[record.by.leader, record.by.country].filter(Boolean).join(', ') || 'one side'} proposed: ${record.actions.join(' | ')}`;
	}
};
