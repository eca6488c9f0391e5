import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import { version } from '../package.json';
import { communique } from './cli/communique.ts';

// Whoever reads our output may leave early (`communique list | head -1`): that ends us, and is no error.
process.stdout.on('error', error => {
	if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
	process.exit(0);
});

const { stdin, stdout, stderr, env, argv } = process;
process.exitCode = await communique(argv.slice(2), {
	stdin,
	stdout,
	stderr,
	env,
	now: new Date(),
	version,
	configDir: envPaths('communique', { suffix: '' }).config,
	shipped: fileURLToPath(new URL('../articles', import.meta.url)),
});
