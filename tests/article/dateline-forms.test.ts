import { describe, expect, it } from 'vitest';
import { datelineForms, forLatin } from '../../src/article/dateline-forms.ts';

describe('the forms of a dateline', () => {
	it.each(['\\p{L}', '\\p{Lu}', '\\p{Ll}'])('have for %s of Latin 1 the same letters as for all', letters => {
		const [all, latin] = [
			new RegExp(`[${letters}.]|${letters}`, 'u'),
			new RegExp(forLatin(`[${letters}.]|${letters}`), 'u'),
		];
		const signs = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
		const ofLatin = signs.filter(sign => datelineForms(sign) === datelineForms('HANOI'));
		expect(ofLatin.length).toBeGreaterThan(256);
		expect(ofLatin.filter(sign => latin.test(sign))).toEqual(ofLatin.filter(sign => all.test(sign)));
	});

	it('are those for all letters where others stand in the head', () => {
		expect(datelineForms('HÀ NỘI –')).not.toBe(datelineForms('HANOI –'));
		expect(datelineForms('SÃO PAULO –')).toBe(datelineForms('HANOI –'));
	});
});
