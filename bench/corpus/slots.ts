import { inventedCode, inventedFirm, inventedName, inventedPerson } from './names.ts';
import { between, oneOf } from './random.ts';
import type { Scene } from './scene.ts';
import type { Slots } from './template.ts';

const table = (words: string): readonly string[] =>
	words.split(',').map(word => word.trim().replace(/\s+/g, ' '));

const sectors = table(
	`trade, agriculture, fisheries, railway transport, civil aviation, renewable energy, education, higher education,
	public health, tourism, water management, digital technology, customs, space research, culture, archives, sport,
	labour, defence industry, cyber security, forestry, veterinary medicine, mining, nuclear safety, maritime search and
	rescue, vocational training, meteorology, food safety, semiconductors, postal services, consular affairs, justice,
	border management, small businesses, disaster relief, climate adaptation, standards, media, youth exchange, statistics`,
);
const goods = table(
	`rice, coffee, wheat, natural gas, crude oil, copper, cotton, seafood, machinery, fertiliser, steel, timber, tea,
	electronics, beef, palm oil, medicines, car parts, cement, fruit, soybeans, textiles, lithium, phosphate, poultry`,
);
const ministries = table(
	`Ministry of Trade, Ministry of Agriculture, Ministry of Transport, Ministry of Energy, Ministry of Education,
	Ministry of Health, Ministry of Culture, Ministry of Defence, Ministry of Justice, Ministry of Labour,
	Ministry of Finance, Ministry of Foreign Affairs, Ministry of the Interior, Ministry of Environment`,
);
const months = table(
	'January, February, March, April, May, June, July, August, September, October, November, December',
);
const weekdays = table('Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday');
const matters = table(
	`market access, visa rules, direct flights, flood warning, the shared river, student exchanges, port fees,
	the power grid, missing persons, the border crossing, tax treatment, rules of origin, satellite data, fishing rights,
	the debt schedule, language teaching, migrant workers, the gas pipeline, road haulage, patents, organic food`,
);
const events = table(
	`trade fair, film week, regional forum, business council, music festival, book fair, investment conference,
	naval exercise, football match, chess tournament, science olympiad, charity run, photo exhibition, harvest festival`,
);

const dayOf = ({ date }: Scene) => new Date(`${date}T00:00:00Z`);
export const longDate = (scene: Scene): string =>
	`${months[dayOf(scene).getUTCMonth()]} ${dayOf(scene).getUTCDate()}, ${dayOf(scene).getUTCFullYear()}`;

/** Everything that English templates may leave open. `A` is the host's country, `B` the guest's. */
export const slots: Slots<Scene> = {
	A: (_, { host }) => host.name,
	B: (_, { guest }) => guest.name,
	Aadj: (_, { host }) => host.adjective,
	Badj: (_, { guest }) => guest.adjective,
	Acap: (_, { host }) => host.capital,
	Bcap: (_, { guest }) => guest.capital,
	ACAP: (_, { host }) => host.capital.toUpperCase(),
	host: (_, { hostLeader }) => hostLeader.name,
	guest: (_, { guestLeader }) => guestLeader.name,
	hostOffice: (_, { hostLeader }) => hostLeader.office,
	guestOffice: (_, { guestLeader }) => guestLeader.office,
	agency: (_, { agency }) => agency,
	date: (_, scene) => longDate(scene),
	day: (_, scene) => `${months[dayOf(scene).getUTCMonth()]} ${dayOf(scene).getUTCDate()}`,
	weekday: (_, scene) => weekdays[dayOf(scene).getUTCDay()] ?? '',
	year: (_, { date }) => date.slice(0, 4),
	lastYear: (_, { date }) => String(Number(date.slice(0, 4)) - 1),
	past: (random, { date }) => String(Number(date.slice(0, 4)) - between(random, 2, 45)),
	next: (random, { date }) => String(Number(date.slice(0, 4)) + between(random, 1, 6)),
	month: random => oneOf(random, months),
	town: random => inventedName(random),
	firm: random => inventedFirm(random),
	person: random => inventedPerson(random),
	code: random => inventedCode(random),
	sector: random => oneOf(random, sectors),
	good: random => oneOf(random, goods),
	ministry: random => oneOf(random, ministries),
	matter: random => oneOf(random, matters),
	event: random => oneOf(random, events),
	n: random => String(between(random, 2, 98)),
	few: random => oneOf(random, ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'a dozen']),
	nth: random =>
		oneOf(random, [
			'second',
			'third',
			'fourth',
			'fifth',
			'sixth',
			'seventh',
			'eighth',
			'ninth',
			'tenth',
			'fiftieth',
		]),
	many: random => between(random, 1_100, 98_000).toLocaleString('en'),
	money: random =>
		`${between(random, 1, 80)}.${between(random, 0, 9)} ${oneOf(random, ['million', 'billion'])} US dollars`,
	rise: random =>
		oneOf(random, ['rose', 'fell', 'grew', 'slipped', 'climbed', 'edged up', 'declined', 'jumped']),
};
