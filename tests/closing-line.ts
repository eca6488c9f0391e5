import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with `N passed, N failed`; a file that does not load counts as one failure. */
export default class ClosingLine implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
		let passed = 0;
		let failed = errors.length;
		for (const file of modules) {
			failed += file.errors().length;
			for (const test of file.children.allTests()) test.result().state === 'passed' ? passed++ : failed++;
		}
		process.on('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
	}
}
