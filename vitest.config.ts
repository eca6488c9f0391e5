import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { parse } from 'yaml';

export default defineConfig({
	plugins: [
		{
			name: 'yaml-tables',
			enforce: 'pre',
			load: id =>
				id.endsWith('.yaml') ? `export default ${JSON.stringify(parse(readFileSync(id, 'utf8')))}` : null,
		},
	],
	test: {
		include: ['tests/**/*.test.{ts,tsx}'],
		reporters: ['default', './tests/closing-line.ts'],
		testTimeout: 30_000,
		setupFiles: './tests/seed.ts',
		globalSetup: './tests/folders.ts',
	},
});
