import { basename } from 'node:path';
import { rolldown } from 'rolldown';

/** What a file always loads, as esbuild writes it. */
const loads = /(?:from|import)"\.\/([^"]+)"/g;

/** Files that `name` loads at its start, `name` not among them. */
const loadedBy = (name, texts) => {
	const loaded = new Set();
	const visit = file => {
		for (const [, next] of texts.get(file).matchAll(loads)) {
			if (loaded.has(next)) continue;
			loaded.add(next);
			visit(next);
		}
	};
	visit(name);
	return loaded;
};

/**
 * Joins what every command loads into one file: esbuild gives each set of programs that share something a file of its
 * own, and thirty of those take a tenth of the start. `files` are esbuild's; gives `{ fileName, code }` of what is left.
 */
export const joined = async (files, entries) => {
	const texts = new Map(files.map(({ path, text }) => [basename(path), text]));
	const always = loadedBy('main.js', texts);
	const bundle = await rolldown({
		input: Object.fromEntries(entries.map(name => [name, `${name}.js`])),
		platform: 'node',
		external: [/^node:/, 'react-devtools-core'],
		plugins: [
			{
				name: 'files',
				resolveId: id => (texts.has(basename(id)) ? basename(id) : null),
				load: id => texts.get(id) ?? null,
			},
		],
	});
	const { output } = await bundle.generate({
		format: 'esm',
		minify: true,
		entryFileNames: '[name].js',
		chunkFileNames: '[name]-[hash].js',
		codeSplitting: { groups: [{ name: 'always', test: id => always.has(id) }] },
	});
	return output;
};
