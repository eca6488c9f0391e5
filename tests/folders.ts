import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All folders of a run of the tests stand in one, which goes when the run ends. */
export default (): (() => void) => {
	const dir = mkdtempSync(join(tmpdir(), 'ct-'));
	process.env.TEST_FOLDERS = dir;
	return () => rmSync(dir, { recursive: true, force: true });
};
