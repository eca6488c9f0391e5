import { describe, expect, it } from 'vitest';
import { mouseOf } from '../../src/terminal/mouse.ts';

const writtenBy = (wanted: boolean): readonly string[] => {
	const written: string[] = [];
	const mouse = mouseOf({ write: text => written.push(text) }, wanted);
	mouse.take();
	mouse.release();
	return written;
};

describe('the mouse', () => {
	it('is asked for presses and wheel in the form of 1006, and given back', () => {
		expect(writtenBy(true)).toEqual(['\x1b[?1000h\x1b[?1006h', '\x1b[?1000l\x1b[?1006l']);
	});

	it('is left to the terminal where it is not wanted', () => {
		expect(writtenBy(false)).toEqual([]);
	});
});
