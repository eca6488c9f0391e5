import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import { version } from '../package.json';
import { communique } from './cli/communique.ts';

// Whoever reads our output may leave early (`communique list | head -1`): that ends us, and is no error.
process.stdout.on('error', error => {
	if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
	process.exit(0);
});

const { cache, config, log } = envPaths('communique', { suffix: '' });
const rules = process.env.COMMUNIQUE_RULES;

process.exitCode = await communique(process.argv.slice(2), {
	streams: process,
	env: process.env,
	now: new Date(),
	version,
	configDir: config,
	cache: rules ? { dir: cache, rules } : null,
	thread: new URL('./extract-worker.js', import.meta.url),
	searcher: new URL('./search-worker.js', import.meta.url),
	stateDir: log,
	shipped: fileURLToPath(new URL('../articles', import.meta.url)),
});
