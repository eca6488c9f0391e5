import type { Leader } from '../people/leader.ts';
import { count } from './count.ts';
import { safeLine } from './safe-text.ts';
import type { Style } from './style.ts';
import { hang } from './wrap.ts';

/** Each leader of an article: names, country, how often named, and the office. */
export const leaderLines = (
	leaders: readonly Leader[],
	{ width, style }: { readonly width: number; readonly style: Style },
): readonly string[] =>
	leaders.flatMap(({ name, nativeName, country, role, mentions }) => {
		const spelled = nativeName && nativeName !== name ? ` ${safeLine(nativeName)}` : '';
		const details = [country && safeLine(country), mentions > 0 && `named ${count(mentions, 'time')}`]
			.filter(Boolean)
			.join(' · ');
		return [
			...hang('  ', style.strong(safeLine(name)) + spelled, width),
			...(details ? hang('    ', style.faint(details), width) : []),
			...(role ? hang('    ', safeLine(role), width) : []),
		];
	});
