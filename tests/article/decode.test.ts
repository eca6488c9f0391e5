import { describe, expect, it } from 'vitest';
import { decode } from '../../src/article/decode.ts';

const text = 'Hà Nội – “talks” with Türkiye';

const utf16 = (value: string, littleEndian: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(value.length * 2));
	for (let at = 0; at < value.length; at++) view.setUint16(at * 2, value.charCodeAt(at), littleEndian);
	return new Uint8Array(view.buffer);
};

describe('decode', () => {
	it.each([
		['UTF-8', new TextEncoder().encode(text)],
		['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${text}`)],
		['UTF-16 LE with a byte order mark', utf16(`\ufeff${text}`, true)],
		['UTF-16 BE with a byte order mark', utf16(`\ufeff${text}`, false)],
		['UTF-16 LE without one', utf16('The talks were held in Hanoi and Ankara.', true)],
		['UTF-16 BE without one', utf16('The talks were held in Hanoi and Ankara.', false)],
	])('reads %s', (name, bytes) => {
		expect(decode(bytes)).toBe(
			name.endsWith('without one') ? 'The talks were held in Hanoi and Ankara.' : text,
		);
	});

	it('reads Windows-1252, the old code of western sites', () => {
		const bytes = new Uint8Array([0x93, 0x43, 0xf4, 0x74, 0x65, 0x94, 0x20, 0x96, 0x20, 0xfc]);
		expect(decode(bytes)).toBe('“Côte” – ü');
	});

	it('reads Windows-1258, the old code of Vietnamese sites, by its tone marks', () => {
		// "Nội": o with circumflex, then a dot below of its own
		expect(decode(new Uint8Array([0x4e, 0xf4, 0xf2, 0x69])).normalize('NFC')).toBe('Nội');
	});

	it.each([
		['nothing', []],
		['a lone zero', [0]],
		['half a character', [0xff, 0xfe, 0x41]],
		['broken UTF-8', [0xc3, 0x28, 0xa0]],
	])('takes %s', (_, bytes) => {
		expect(() => decode(new Uint8Array(bytes))).not.toThrow();
	});
});
