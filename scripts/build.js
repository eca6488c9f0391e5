// Bundles src/ and the libraries it uses into dist/, split so that a command loads only what it needs.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { joined } from './joined.js';
import { licences } from './licences.js';

const builtin = new RegExp(`^(?:node:.+|${builtinModules.join('|')})$`);

/** YAML tables become JSON at build time: the program starts without a YAML parser. */
const yamlTables = {
	name: 'yaml-tables',
	setup: ({ onLoad }) =>
		onLoad({ filter: /\.yaml$/ }, ({ path }) => ({
			// V8 reads JSON several times faster than the same object written as a literal.
			contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(parse(readFileSync(path, 'utf8'))))})`,
			loader: 'js',
		})),
};

const own = file => fileURLToPath(new URL(file, import.meta.url));

/** Reads documents with their lines, which takes the real parser. */
const yamlReader = own('../src/config/parse-yaml.ts');

/** Libraries that cost more to load than what is used of them, and what is taken in their place. */
const standIns = {
	name: 'stand-ins',
	setup: ({ onResolve, onLoad }) => {
		for (const name of ['string-width', 'yaml', 'cli-highlight', 'node-emoji']) {
			const path = own(`${name}.js`);
			onResolve({ filter: new RegExp(`^${name}$`) }, ({ importer }) =>
				importer === path || importer === yamlReader ? null : { path },
			);
		}
		onResolve({ filter: /^assert$/ }, ({ importer }) =>
			importer.includes('/yargs/') ? { path: own('assert.js') } : null,
		);
		// Ink's layout would fetch its WASM from its own text, and with that load all of Node's web client.
		onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, ({ path }) => ({
			contents: `const fetch = undefined;\n${readFileSync(path, 'utf8')}`,
		}));
	},
};

/**
 * Node's own modules, of which only what is used is touched. Their ESM side reads every export when it is imported,
 * and many of these load further parts of Node when they are read.
 */
const builtins = {
	name: 'builtins',
	setup: ({ onResolve, onLoad }) => {
		onResolve({ filter: builtin }, ({ path, kind }) =>
			kind === 'import-statement'
				? // Some, as node:sqlite, have no other name.
					{ path: `node:${path.replace('node:', '')}`, namespace: 'builtin' }
				: null,
		);
		onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
			contents: [
				`const builtin = process.getBuiltinModule('${path}');`,
				'const read = name => builtin[name];',
				...Object.keys(process.getBuiltinModule(path))
					.filter(name => name !== 'default')
					.map(name => `const $${name} = /* @__PURE__ */ read('${name}'); export { $${name} as ${name} };`),
				'export default builtin;',
			].join('\n'),
		}));
	},
};

/**
 * The version of all that decides what is read out of an article, the tables of leaders and countries among it: what one
 * version has read of a library, another reads anew.
 */
const rulesVersion = () => {
	const hash = createHash('sha1');
	const files = globSync(['src/{article,agreements,people,library}/**/*.*', 'package-lock.json']);
	for (const file of files.toSorted()) hash.update(readFileSync(file));
	return hash.digest('hex');
};

// A thread is a program of its own.
const programs = {
	main: 'src/main.ts',
	'extract-worker': 'src/library/index/extract-worker.ts',
	'search-worker': 'src/library/search/search-worker.ts',
};

const { metafile, outputFiles } = await build({
	entryPoints: programs,
	outdir: 'dist',
	bundle: true,
	splitting: true,
	minify: true,
	metafile: true,
	write: false,
	format: 'esm',
	platform: 'node',
	target: 'node24',
	// Else each literal with \p{L} becomes a call that compiles it anew wherever it stands.
	supported: { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true },
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.COMMUNIQUE_RULES': JSON.stringify(rulesVersion()),
	},
	// Ink asks for its developer tools only under DEV=true.
	external: ['react-devtools-core'],
	banner: {
		js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
	},
	legalComments: 'none',
	logLevel: 'warning',
	plugins: [yamlTables, standIns, builtins],
});
const output = await joined(outputFiles, Object.keys(programs));
// Only now, so that a build that fails leaves the last one as it was.
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const { fileName, code } of output) writeFileSync(`dist/${fileName}`, code);
writeFileSync('dist/LICENSES.txt', licences(Object.keys(metafile.inputs)));
