import { describe, expect, it } from 'vitest';
import { fold } from '../../src/library/fold.ts';
import { words } from '../../src/library/words.ts';

describe('fold', () => {
	it.each([
		['TO LAM', 'to lam'],
		['Tô Lâm', 'to lam'],
		['Tô Lâm'.normalize('NFD'), 'to lam'],
		['Đà Nẵng', 'da nang'],
		['Łódź', 'lodz'],
		['ＡＰＥＣ', 'apec'],
		['习近平', '习近平'],
	])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('words', () => {
	it('are folded and in the order of the text', () => {
		expect(words("Hà Nội's 2nd rail-link, opened!")).toEqual([
			'ha',
			'noi',
			's',
			'2nd',
			'rail',
			'link',
			'opened',
		]);
	});

	it('are found in Chinese text, which has no spaces', () => {
		expect(words('中国和越南 sign')).toEqual(['中国', '和', '越南', 'sign']);
	});

	it('are none in punctuation', () => expect(words(' … “—” ')).toEqual([]));
});
