import type { Command } from '../keymap.ts';
import { chipsOf } from './chips.ts';
import type { State } from './state.ts';

/** Whether a key of the screen does something now: hints and the palette leave out those that do not. */
export const isOfUse = (state: State, command: Command): boolean => needs[command]?.(state) ?? true;

const hasMatches = ({ step: { screen } }: State) => screen.kind === 'article' && screen.find !== null;
const hasFilters = ({ step }: State) => chipsOf(step.query.text).length > 0;

/** What a command cannot do without. */
const needs: Readonly<Partial<Record<Command, (state: State) => boolean>>> = {
	'next match': hasMatches,
	'previous match': hasMatches,
	'next filter': hasFilters,
	'previous filter': hasFilters,
	'remove filter': hasFilters,
};
