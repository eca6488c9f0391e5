import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of the libraries among the bundled files, as they ask to be passed on with the program. */
export const licences = files =>
	[...new Set(files.flatMap(packageOf))]
		.toSorted()
		.map(notice)
		.join(`\n\n${'-'.repeat(80)}\n\n`);

const packageOf = file => {
	const [dir] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
	return dir && existsSync(join(dir, 'package.json')) ? [dir] : [];
};

const notice = dir => {
	const { name, version, license } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
	const file = readdirSync(dir).find(entry => /^licen[cs]e/i.test(entry));
	const text = file
		? readFileSync(join(dir, file), 'utf8').trim()
		: 'The package has no text of its licence.';
	return `${name} ${version} (${license})\n\n${text}`;
};
