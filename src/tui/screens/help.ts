import { hang } from '../../render/wrap.ts';
import { type Binding, type Place, reading } from '../keymap.ts';
import type { State } from '../state/state.ts';

const places: readonly { readonly place: Place; readonly heading: string }[] = [
	{ place: 'list', heading: 'List' },
	{ place: 'article', heading: 'Article' },
	{ place: 'selecting', heading: 'Lines of an article' },
	{ place: 'agreements', heading: 'Agreements of an article' },
	{ place: 'all agreements', heading: 'Agreements of all that is listed' },
	{ place: 'leaders', heading: 'Leaders' },
	{ place: 'dates', heading: 'Dates' },
	{ place: 'timeline', heading: 'Timeline' },
	{ place: 'typing', heading: 'While typing' },
	{ place: 'palette', heading: 'Among the actions' },
];

/** The table of keys as a text of at most `width` columns. */
export const helpLines = (
	{ theme: { article, key }, keymap: bindings }: Pick<State, 'theme' | 'keymap'>,
	width: number,
): readonly string[] => {
	const keymap = bindings.filter(({ keys }) => keys.length > 0);
	const everywhere = keymap.filter(isEverywhere);
	const groups = [
		...places.map(({ place, heading }) => ({
			heading,
			bindings: keymap.filter(binding => binding.places.includes(place) && !isEverywhere(binding)),
		})),
		{ heading: 'Everywhere', bindings: everywhere },
	];
	return groups
		.flatMap(({ heading, bindings }) => [
			'',
			`  ${article.heading(heading)}`,
			...bindings.flatMap(({ keys, does }) => hang(`    ${keys.join(' ').padEnd(12)} `, does, width, key)),
		])
		.slice(1);
};

const isEverywhere = ({ places: of }: Binding): boolean => reading.every(place => of.includes(place));
