import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A new folder with these files in it, for as long as the tests run. */
export const folder = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
	const dir = mkdtempSync(join(process.env.TEST_FOLDERS ?? tmpdir(), 'f'));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), content);
	}
	return dir;
};
