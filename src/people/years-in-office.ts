import type { Leader } from './leader.ts';
import { type Registry, termsAs } from './registry.ts';

/** Years in which all leaders of a text held the offices that it gives them; none where the offices leave too many open. */
export const yearsInOffice = (leaders: readonly Leader[], registry: Registry): readonly number[] => {
	let shared: readonly number[] | null = null;
	for (const { name, country, role } of leaders) {
		if (role === null || past.test(role)) continue;
		const words = name.toLowerCase().split(/[\s-]+/);
		const own = registry
			.named(words.at(-1) ?? '')
			.find(leader => leader.name === name && leader.country === country);
		const terms = own ? termsAs(own, role.replace(ofSeveral, '$1')) : [];
		if (terms.length === 0) continue;
		const years: readonly number[] = shared ?? knownYears;
		shared = years.filter(year => terms.some(({ from, to }) => from <= year && year <= to));
	}
	return shared !== null && shared.length <= most ? shared : [];
};

/** "Presidents John Doe and Jane Roe" */
const ofSeveral = /\b(President|Minister|Premier|Leader|King)s\b/gi;
/** The registry knows who goes on in an office until this year. */
const knownUntil = 2026;
const earliest = 1945;
const knownYears = Array.from({ length: knownUntil - earliest + 1 }, (_, at) => earliest + at);
const past = /\b(?:former|late|then|ex)\b/i;
/** In more years a weekday falls twice on a day. */
const most = 8;
