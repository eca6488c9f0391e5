import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const text = `Vientiane (KPL) – Laos and Cuba agreed to reopen the consulate in Paksan on May 3, 2023.

The ministers signed a protocol on the export of rice. Nobody spoke of the weather.
`;
const explain = (...flags: readonly string[]) => run(['explain', '-', ...flags], { stdin: text });

describe('communique explain', () => {
	it('numbers each fact where its passage begins, and tells the rule below the paragraph', async () => {
		const { stdout } = await explain();
		expect(stdout).toContain('[1] Laos and Cuba agreed to reopen');
		expect(stdout).toMatch(/\[1\] Laos, Cuba agreed: reopen the consulate in Paksan.*“agreed”/s);
		expect(stdout).toContain('[2] The ministers signed a protocol');
		expect(stdout).toMatch(/\[2\] protocol, signed/);
		expect(stdout).not.toContain('[3]');
	});

	it('says where each part of the head comes from', async () => {
		const { stdout } = await explain();
		expect(stdout).toMatch(/^place {3}Vientiane — the dateline/m);
		expect(stdout).toMatch(/^agency {2}KPL/m);
	});

	it('keeps the whole text', async () => {
		expect((await explain()).stdout.replace(/\s+/g, ' ')).toContain('Nobody spoke of the weather.');
	});

	it('gives kind, rule and record as JSON', async () => {
		const rows = JSON.parse((await explain('--json')).stdout);
		expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual(['commitment', 'instrument']);
		expect(rows[0]).toMatchObject({ article: 'stdin', record: { actors: ['Laos', 'Cuba'] } });
		for (const { rule } of rows) expect(rule).toMatch(/\w/);
	});

	it('lets no escape sequence of a text through', async () => {
		const { stdout } = await run(['explain', '-'], {
			stdin: 'Laos and Cuba agreed to build \u001b[31ma bridge.',
		});
		expect(stdout).not.toContain('\u001b');
	});

	it('says which file it did not find', async () => {
		const { code, stderr } = await run(['explain', 'nowhere.txt']);
		expect(code).toBe(1);
		expect(stderr).toContain('nowhere.txt');
	});
});
