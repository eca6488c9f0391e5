import type { Agreement, Facts } from '../../agreements/agreement.ts';
import type { Article, Source } from '../../article/article.ts';
import type { ColumnName } from '../../config/column-name.ts';
import type { DateStyle } from '../../config/date-style.ts';
import type {
	AgreementRow,
	DateCount,
	Grouping,
	LeaderCount,
	Library,
	Query,
	Result,
} from '../../library/library.ts';
import type { Mark, Marks } from '../../library/marks.ts';
import type { Anchor } from '../../render/lines.ts';
import type { Binding, Command } from '../keymap.ts';
import type { Theme } from '../theme.ts';
import type { Effect } from './effect.ts';

/** Everything that the reader shows follows from this. */
export type State = {
	readonly library: Library;
	readonly marks: Marks;
	/** The marks as they were last read, by the id of the article. */
	readonly marked: ReadonlyMap<string, Mark>;
	readonly theme: Theme;
	readonly keymap: readonly Binding[];
	readonly look: Look;
	readonly columns: number;
	readonly rows: number;
	readonly step: Step;
	/** The steps that Esc takes back, the last one first to go. */
	readonly past: readonly Step[];
	/** A sentence in the last line, until the next key. */
	readonly message: string | null;
	/** What the last action asks of the world outside; the next one forgets it. */
	readonly effect: Effect | null;
	/** The exit code, once the person wants to leave. */
	readonly exit: number | null;
	/** Grows when the library or the marks change: what was listed before is asked again when it is shown. */
	readonly version: number;
};

/** What a person wants to see. */
export type Look = {
	/** What the list tells of an article; `null`: what the reader tells of itself. */
	readonly columns: readonly ColumnName[] | null;
	readonly dates: DateStyle;
};

/** Where a person is: what is listed, the place in the list, and the screen on it. */
export type Step = {
	readonly query: Query;
	readonly result: Listed;
	/** Index in the result: the list's cursor and the article that other screens show. */
	readonly at: number;
	/** The article at the cursor, where there is room to show it beside the list. */
	readonly preview: ReadArticle | null;
	/** Why the line being typed cannot be read as a query; the list is then still that of the last one. */
	readonly mistake: string | null;
	readonly screen: Screen;
	/** Index of the filter in the head line that a key has chosen. */
	readonly chip: number | null;
	/** A line is being typed: a search of the library or in an article. */
	readonly typing: boolean;
	/** What a key has put into that line, until a letter is typed. */
	readonly aid: Completion | Recall | null;
};

/** The end of the line, completed: `before` and one of the choices. */
export type Completion = {
	readonly kind: 'completion';
	readonly before: string;
	readonly choices: readonly string[];
	readonly at: number;
};

/** A search of earlier days; `draft` is what stood in the line before. */
export type Recall = {
	readonly kind: 'recall';
	/** The last one first. */
	readonly lines: readonly string[];
	readonly at: number;
	readonly draft: string;
};

/** Some of the rows that a query finds, those around the cursor: the first of them is row `from`. */
export type Listed = Result & {
	readonly query: Query;
	readonly from: number;
	/** That of the state when they were asked for. */
	readonly version: number;
};

export type ReadArticle = Article & { readonly facts: Facts };

/** `top` is the first line in sight, counted from 0. */
export type Screen =
	| ListScreen
	| ArticleScreen
	| AgreementsScreen
	| AllAgreementsScreen
	| LeadersScreen
	| DatesScreen
	| TimelineScreen
	| HelpScreen
	| PaletteScreen;

export type ListScreen = { readonly kind: 'list'; readonly top: number };

export type ArticleScreen = {
	readonly kind: 'article';
	readonly article: ReadArticle;
	readonly top: number;
	readonly find: Find | null;
	/** The passage that an agreement was followed to. */
	readonly passage: Source | null;
	readonly selection: Selection | null;
	/** The words that stood at the top before the width changed, until the text is moved. */
	readonly anchor: Anchor | null;
};

/** Lines of an article: where the selection began, and where it has come to. */
export type Selection = { readonly from: number; readonly to: number };

/** Words looked for in an article. */
export type Find = {
	/** What the person typed; `null` when the words are those of the library's search. */
	readonly text: string | null;
	readonly pattern: RegExp | null;
	/** The match that was gone to. */
	readonly at: number | null;
};

export type AgreementsScreen = {
	readonly kind: 'agreements';
	readonly article: ReadArticle;
	readonly cursor: number;
	readonly top: number;
	readonly items: readonly Agreement[];
};

/** What all listed articles say was agreed. */
export type AllAgreementsScreen = {
	readonly kind: 'all agreements';
	readonly waits: boolean;
	readonly grouping: Grouping;
	/** Some of the rows, those around the cursor: the first of them is row `from` of `total`. */
	readonly found: {
		readonly rows: readonly AgreementRow[];
		readonly from: number;
		readonly total: number;
	};
	readonly cursor: number;
	/** The first row in sight. */
	readonly top: number;
};

/** The leaders of the articles that are listed, to narrow the list by. */
export type LeadersScreen = {
	readonly kind: 'leaders';
	/** Whether the rows are still to come. */
	readonly waits: boolean;
	/** Those that are found, most articles first. */
	readonly leaders: readonly LeaderCount[];
	/** How many are found, with those that are too many to be shown. */
	readonly total: number;
	/** Words that leaders are looked for by; empty for all. */
	readonly find: string;
	/** Names among them that the query has. */
	readonly chosen: readonly string[];
	/** Whether an article must name all that are chosen. */
	readonly match: 'all' | 'any';
	/** Something was chosen or let go since the screen opened: Enter then takes what is chosen, else the row. */
	readonly touched: boolean;
	/** Index in the leaders. */
	readonly cursor: number;
	readonly top: number;
};

/** Years and months to narrow the list by. */
export type DatesScreen = {
	readonly kind: 'dates';
	readonly choices: readonly DateChoice[];
	/** Values that are chosen. */
	readonly chosen: readonly string[];
	/** As of leaders. */
	readonly touched: boolean;
	readonly cursor: number;
	readonly top: number;
};

export type DateChoice = {
	/** A year or a month. */
	readonly value: string;
	readonly articles: number;
	/** 1 for a month under its year. */
	readonly depth: 0 | 1;
};

/** Months or years, with how much each has. */
export type TimelineScreen = {
	readonly kind: 'timeline';
	readonly unit: 'month' | 'year';
	readonly counts: TimelineCounts;
	/** Months or years, the newest first, and in the end what has no date. */
	readonly rows: readonly DateCount[];
	/** Articles of the row at the cursor, where there is room to show them; of the one before until the keys pause. */
	readonly beside: Listed | null;
	readonly cursor: number;
	readonly top: number;
};

export type TimelineCounts = {
	/** Months that have articles, the oldest first. */
	readonly months: readonly DateCount[];
	/** Articles without a date; `null` where there are none. */
	readonly undated: DateCount | null;
};

/** Things that can be done on the screen below, found by their names. */
export type PaletteScreen = {
	readonly kind: 'palette';
	/** What stands before the line in which the name is typed. */
	readonly prompt: string;
	readonly text: string;
	readonly items: readonly Item[];
	/** Those that the text finds. */
	readonly found: readonly Item[];
	readonly cursor: number;
	readonly top: number;
};

export type Item = {
	readonly name: string;
	/** Stands at the right: keys, an address. */
	readonly detail: string;
	/** 1 and more for what is a part of another. */
	readonly depth: number;
	readonly does: Deed;
};

export type Deed =
	| { readonly kind: 'command'; readonly command: Command }
	/** To an offset of the article's body. */
	| { readonly kind: 'go'; readonly offset: number }
	| (Effect & { readonly kind: 'export' | 'browse' });

export type HelpScreen = {
	readonly kind: 'help';
	/** Words that keys are looked for by; empty for all. */
	readonly find: string;
	readonly top: number;
};
