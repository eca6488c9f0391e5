// Bundles src/ and the libraries it uses into dist/, split so that a command loads only what it needs.
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { parse } from 'yaml';

/** YAML tables become JSON at build time: the program starts without a YAML parser. */
const yamlTables = {
	name: 'yaml-tables',
	setup: ({ onLoad }) =>
		onLoad({ filter: /\.yaml$/ }, ({ path }) => ({
			contents: JSON.stringify(parse(readFileSync(path, 'utf8'))),
			loader: 'json',
		})),
};

rmSync('dist', { recursive: true, force: true });
await build({
	entryPoints: ['src/main.ts'],
	outdir: 'dist',
	bundle: true,
	splitting: true,
	minify: true,
	format: 'esm',
	platform: 'node',
	target: 'node24',
	define: { 'process.env.NODE_ENV': '"production"' },
	// Ink asks for its developer tools only under DEV=true; cli-highlight is most of marked-terminal's start.
	external: ['react-devtools-core'],
	banner: {
		js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
	},
	legalComments: 'linked',
	logLevel: 'warning',
	plugins: [yamlTables],
});
