import { describe, expect, it } from 'vitest';
import { foldName, heldIn, lastOffice, registryOf } from '../../src/people/registry.ts';

const lam = {
	name: 'To Lam',
	native: 'Tô Lâm',
	country: 'Vietnam',
	offices: ['President 2024', 'General Secretary 2024-'],
};
const thani = { name: 'Tamim bin Hamad Al Thani', country: 'Qatar', forms: ['Tamim bin Hamad'] };
const doe = {
	name: 'John Doe',
	country: 'Ruritania',
	offices: ['Minister of Foreign Affairs 2010-2014', 'Prime Minister 2016', 'Chairman'],
};
const registry = registryOf([lam, thani, doe]);

describe('a folded name', () => {
	it.each([
		['Tô Lâm', 'to lam'],
		['TÔ LÂM', 'to lam'],
		['Đỗ Mười', 'do muoi'],
		['Al-Thani', 'al thani'],
		['Suk‑yeol', 'suk yeol'],
		['John F. Kennedy', 'john f kennedy'],
		['Ndung’u', "ndung'u"],
		['Wałęsa', 'walesa'],
		['İlham', 'ilham'],
	])('%s is %s', (name, folded) => {
		expect(foldName(name)).toBe(folded);
	});
});

describe('the registry', () => {
	it('finds a leader by the first word of each form, the longest form first', () => {
		expect(registry.beginningWith('to').map(({ rest }) => rest.join(' '))).toEqual(['lam']);
		expect(registry.beginningWith('tamim').map(({ rest }) => rest.length)).toEqual([4, 2]);
		expect(registry.beginningWith('lam')).toEqual([]);
	});

	it('finds leaders by any word of their usual name', () => {
		expect(registry.named('doe')).toEqual([doe]);
		expect(registry.named('roe')).toEqual([]);
	});
});

describe('an office', () => {
	it('is held in its years, and within one of them', () => {
		expect(heldIn(doe, 'Prime Minister', 2016)).toBe(true);
		expect(heldIn(doe, 'Prime Minister', 2017)).toBe(true);
		expect(heldIn(doe, 'Prime Minister', 2018)).toBe(false);
		expect(heldIn(lam, 'General Secretary', 2031)).toBe(true);
	});

	it('is held in any year where none is known', () => {
		expect(heldIn(doe, 'Prime Minister', null)).toBe(true);
		expect(heldIn(doe, 'Chairman', 1990)).toBe(true);
	});

	it.each([
		['Foreign Minister', true],
		['minister of foreign affairs', true],
		['President', false],
	])('is the same in another order of words: %s is %s', (title, held) => {
		expect(heldIn(doe, title, 2012)).toBe(held);
	});

	it('is given without its years, the last of them', () => {
		expect(lastOffice(lam)).toBe('General Secretary');
		expect(lastOffice(doe)).toBe('Chairman');
		expect(lastOffice(thani)).toBeNull();
	});
});
