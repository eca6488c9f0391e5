import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const core = ['article', 'agreements', 'people'];

/** Whom each room may know beside itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
	article: [],
	agreements: [],
	people: [],
	spelling: [],
	library: ['spelling', ...core],
	import: ['library', ...core],
	render: ['library', ...core],
	config: ['spelling'],
	terminal: ['render'],
	tui: ['config', 'terminal', 'render', 'library', 'spelling', ...core],
	cli: ['tui', 'config', 'terminal', 'render', 'library', 'spelling', ...core],
};

const rooms = Object.keys(arrows);

type Import = {
	readonly file: string;
	readonly room: string;
	/** A path below src, or the name of a package. */
	readonly of: string;
	readonly how: 'type' | 'static' | 'dynamic';
};

const statement = /^(?:import|export)\s+(type\s)?(?:([^;']*?)\sfrom\s+)?'([^']+)'/gm;
const dynamic = /\bimport\('([^']+)'\)/g;

const importsOf = (file: string): readonly Import[] => {
	const text = readFileSync(file, 'utf8');
	const room = file.split('/')[1] ?? '';
	const target = (of: string) => (of.startsWith('.') ? join(dirname(file), of).replace(/^src\//, '') : of);
	const onlyTypes = (names = '') => /^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(names);
	return [
		...Array.from(
			text.matchAll(statement),
			([, type, names, of = '']): Import => ({
				file,
				room,
				of: target(of),
				how: type || onlyTypes(names) ? 'type' : 'static',
			}),
		),
		...Array.from(
			text.matchAll(dynamic),
			([, of = '']): Import => ({ file, room, of: target(of), how: 'dynamic' }),
		),
	];
};

const imports = globSync('src/*/**/*.{ts,tsx}').flatMap(importsOf);
const roomOf = ({ of }: Import): string | null => rooms.find(room => of.startsWith(`${room}/`)) ?? null;
const told = (found: readonly Import[]) =>
	found.map(({ file, how, of }) => `${file} has a ${how} import of ${of}`);

describe('the rooms', () => {
	it('are all known, and are read by this test', () => {
		expect(rooms).toEqual(expect.arrayContaining([...new Set(imports.map(({ room }) => room))]));
		expect(imports.filter(({ of }) => of === 'library/library.ts').length).toBeGreaterThan(10);
	});

	it('know only those below them', () => {
		const wrong = imports.filter(found => {
			const to = roomOf(found);
			const among = core.includes(found.room) && core.includes(to ?? '');
			return to !== null && to !== found.room && !among && !arrows[found.room]?.includes(to);
		});
		expect(told(wrong)).toEqual([]);
	});

	it('of the core know the types of each other, and agreements the text and the people as well', () => {
		const between = imports.filter(found => core.includes(found.room) && roomOf(found) !== found.room);
		const values = between.filter(found => core.includes(roomOf(found) ?? '') && found.how !== 'type');
		expect(told(values.filter(({ room }) => room !== 'agreements'))).toEqual([]);
	});

	it('of the core are pure: nothing of Node reaches them', () => {
		expect(told(imports.filter(({ room, of }) => core.includes(room) && of.startsWith('node:')))).toEqual([]);
	});

	it('that start at once load the heavy libraries late', () => {
		const heavy =
			/^(?:react|ink|marked|marked-terminal|chrono-node|csv-stringify|library\/read-(?:article|text)\.ts|library\/index\/read-file\.ts|yaml|config\/read-config\.ts|tui\/.*|render\/render-article\.ts)(?:\/|$)/;
		// Themselves loaded late, by those that start.
		const late =
			/output\/csv\.ts$|(?:index\/(?:read-file|extract-worker)|library\/snippet|config\/parse-yaml)\.ts$/;
		const light = imports.filter(({ room }) => ['cli', 'config', 'library', 'terminal'].includes(room));
		const early = light.filter(({ of, how, file }) => how === 'static' && heavy.test(of) && !late.test(file));
		expect(told(early)).toEqual([]);
	});
});
