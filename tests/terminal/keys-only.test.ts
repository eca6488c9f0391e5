import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { keysOnly } from '../../src/terminal/keys-only.ts';

describe('keysOnly', () => {
	it('is the stream without what the terminal tells', () => {
		const stdin = new Readable({ read() {} });
		const told: string[] = [];
		const keys = keysOnly(stdin as NodeJS.ReadStream, ({ kind }) => told.push(kind));
		stdin.push('\x1b[<64;1;1M');
		expect(keys.read()).toBeNull();
		stdin.push('j\x1b[?62ck');
		expect(String(keys.read())).toBe('jk');
		expect(told).toEqual(['wheel', 'attributes']);
	});

	it('gives one key a turn, and tells that there are more', async () => {
		const stdin = new Readable({ read() {} });
		const keys = keysOnly(stdin as NodeJS.ReadStream, () => {});
		const turns: string[][] = [];
		stdin.on('readable', () => {
			const turn: string[] = [];
			for (let key = keys.read(); key !== null; key = keys.read()) turn.push(String(key));
			if (turn.length > 0) turns.push(turn);
		});
		stdin.push('tra\x7f\x1b[D');
		await vi.waitFor(() => expect(turns).toEqual([['tra'], ['\x7f'], ['\x1b[D']]));
	});

	it('is that stream in all else', () => {
		const stdin = new Readable({ read() {} });
		keysOnly(stdin as NodeJS.ReadStream, () => {}).setEncoding('utf8');
		expect(stdin.readableEncoding).toBe('utf8');
	});
});
