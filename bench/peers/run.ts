// The same generated library in the programs that people use for such folders today: npm run bench:peers; COUNT=10000
// What is missing is installed where apt-get and root are at hand; else the table says so.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus } from '../corpus.ts';
import { bytesBelow, filesBelow } from '../files-below.ts';
import { median } from '../measure.ts';
import { runCommand } from '../run-command.ts';

const count = Number(process.env.COUNT ?? 10_000);
const rounds = 9;
const communique = fileURLToPath(new URL('../../bin/communique.js', import.meta.url));

type Peer = {
	readonly name: string;
	/** A program that must be there, and the Debian package that brings it. */
	readonly needs: readonly [program: string, debian: string] | null;
	/** Prepares what is not the peer's own work, as mail from articles. */
	readonly prepare?: () => void;
	readonly index: (() => void) | null;
	readonly indexDir?: string;
	/** One word that stands in some articles. */
	readonly query: () => void;
};

const home = mkdtempSync(join(tmpdir(), 'communique-peers-'));
const dir = corpus(count);
const word = 'railway';
const files = filesBelow(dir);

const run = (command: string, args: readonly string[], input = ''): void =>
	void runCommand(command, args, { home, input });

const mail = join(home, 'mail');
const recoll = join(home, 'recoll');

const asMail = (): void => {
	for (const folder of ['cur', 'new', 'tmp']) mkdirSync(join(mail, folder), { recursive: true });
	for (const [number, path] of files.entries()) {
		const head = `From: desk@example.org\nTo: reader@example.org\nSubject: ${basename(path)}\nMessage-ID: <${number}@example.org>\nDate: Mon, 1 Jan 2024 00:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n`;
		writeFileSync(join(mail, 'cur', `${number}.mail:2,S`), head + readFileSync(path, 'utf8'));
	}
	writeFileSync(
		join(home, 'notmuch-config'),
		`[database]\npath=${mail}\n[user]\nname=Desk\nprimary_email=desk@example.org\n[new]\ntags=new\n`,
	);
};

const peers: readonly Peer[] = [
	{
		name: 'communique',
		needs: null,
		index: () => run(process.execPath, [communique, 'index', '--library', dir]),
		indexDir: join(home, 'cache'),
		query: () => run(process.execPath, [communique, 'search', word, '--limit', '20', '--library', dir]),
	},
	{
		name: 'notmuch',
		needs: ['notmuch', 'notmuch'],
		prepare: asMail,
		index: () => run('notmuch', ['new']),
		indexDir: join(mail, '.notmuch'),
		query: () => run('notmuch', ['search', '--limit=20', word]),
	},
	{
		name: 'recoll',
		needs: ['recollindex', 'recollcmd'],
		prepare: () => {
			mkdirSync(recoll, { recursive: true });
			writeFileSync(join(recoll, 'recoll.conf'), `topdirs = ${dir}\n`);
		},
		index: () => run('recollindex', ['-c', recoll]),
		indexDir: join(recoll, 'xapiandb'),
		query: () => run('recollq', ['-c', recoll, '-n', '20', word]),
	},
	{
		name: 'rg --files-with-matches',
		needs: ['rg', 'ripgrep'],
		index: null,
		query: () => run('rg', ['-l', '-i', word, dir]),
	},
	{
		name: 'fzf --filter, of paths',
		needs: ['fzf', 'fzf'],
		index: null,
		query: () => run('fzf', ['--filter', 'japan'], files.join('\n')),
	},
	{ name: 'node -e 0', needs: null, index: null, query: () => run(process.execPath, ['-e', '0']) },
];

const isThere = (program: string): boolean => spawnSync('which', [program]).status === 0;
const install = ([program, debian]: readonly [string, string]): boolean => {
	if (isThere(program)) return true;
	if (process.getuid?.() === 0) spawnSync('apt-get', ['install', '-y', debian], { stdio: 'ignore' });
	return isThere(program);
};

const timed = (work: () => void): number => {
	const begin = performance.now();
	work();
	return performance.now() - begin;
};

const cells = (...texts: readonly string[]): void => {
	const [name = '', ...rest] = texts;
	process.stdout.write(`${name.padEnd(28)}${rest.map(text => text.padStart(16)).join('')}\n`);
};

try {
	cells(`${count} articles`, 'index', 'articles a s', 'index MB', 'query');
	const there: Peer[] = [];
	const rates = new Map<string, number>();
	const indexed = new Map<string, readonly string[]>();
	for (const peer of peers) {
		if (peer.needs && !install(peer.needs)) {
			cells(peer.name, `not here: apt-get install ${peer.needs[1]}`);
			continue;
		}
		there.push(peer);
		peer.prepare?.();
		if (!peer.index) continue;
		const ms = timed(peer.index);
		rates.set(peer.name, (count / ms) * 1000);
		const megabytes = peer.indexDir ? bytesBelow(peer.indexDir) / 1e6 : 0;
		indexed.set(peer.name, [
			`${(ms / 1000).toFixed(1)} s`,
			((count / ms) * 1000).toFixed(0),
			megabytes.toFixed(0),
		]);
	}
	const times = new Map(there.map(({ name }) => [name, [] as number[]]));
	for (let round = 0; round <= rounds; round++)
		for (const { name, query } of there) {
			const ms = timed(query);
			if (round > 0) times.get(name)?.push(ms);
		}
	for (const { name } of there)
		cells(name, ...(indexed.get(name) ?? ['', '', '']), `${median(times.get(name) ?? []).toFixed(0)} ms`);
	const [ours, theirs] = [rates.get('communique'), rates.get('notmuch')];
	if (ours && theirs) cells('communique to notmuch', '', `${(ours / theirs).toFixed(1)} x`);
} finally {
	rmSync(home, { recursive: true, force: true });
}
