// Bundles src/ and the libraries it uses into dist/, split so that a command loads only what it needs.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { licences } from './licences.js';

/** YAML tables become JSON at build time: the program starts without a YAML parser. */
const yamlTables = {
	name: 'yaml-tables',
	setup: ({ onLoad }) =>
		onLoad({ filter: /\.yaml$/ }, ({ path }) => ({
			contents: JSON.stringify(parse(readFileSync(path, 'utf8'))),
			loader: 'json',
		})),
};

const here = dirname(fileURLToPath(import.meta.url));

/** Modules that cost more to load than they are used, and what is taken in their place. */
const standIns = {
	name: 'stand-ins',
	setup: ({ onResolve }) => {
		const own = join(here, 'string-width.js');
		onResolve({ filter: /^string-width$/ }, ({ importer }) => (importer === own ? null : { path: own }));
		// Colours for source code: 1.5 MB of languages, and no article has any.
		onResolve({ filter: /^cli-highlight$/ }, () => ({ path: join(here, 'cli-highlight.js') }));
	},
};

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
	entryPoints: ['src/main.ts'],
	outdir: 'dist',
	bundle: true,
	splitting: true,
	minify: true,
	metafile: true,
	format: 'esm',
	platform: 'node',
	target: 'node24',
	define: { 'process.env.NODE_ENV': '"production"' },
	// Ink asks for its developer tools only under DEV=true.
	external: ['react-devtools-core'],
	banner: {
		js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
	},
	legalComments: 'none',
	logLevel: 'warning',
	plugins: [yamlTables, standIns],
});
writeFileSync('dist/LICENSES.txt', licences(Object.keys(metafile.inputs)));
