import { describe, expect, it } from 'vitest';
import type { Leader } from '../../src/people/leader.ts';
import { registryOf } from '../../src/people/registry.ts';
import { yearsInOffice } from '../../src/people/years-in-office.ts';

const registry = registryOf([
	{ name: 'Jane Roe', country: 'Kenya', offices: ['Foreign Minister 2009-2013', 'President 2020-'] },
	{ name: 'Juan Paz', country: 'Cuba', offices: ['President 2012-2018'] },
	{ name: 'Ann Poe', country: 'Chad', offices: ['King 1990-1991', 'King 2013-'] },
]);
const roe = (role: string | null): Leader => ({
	name: 'Jane Roe',
	nativeName: null,
	country: 'Kenya',
	role,
	mentions: 1,
});
const paz = (role: string | null): Leader => ({
	name: 'Juan Paz',
	nativeName: null,
	country: 'Cuba',
	role,
	mentions: 1,
});

describe('the years in which those named held their offices', () => {
	it.each([
		[
			'are those of all of them',
			[roe('Minister of Foreign Affairs'), paz('President of Cuba')],
			[2012, 2013],
		],
		[
			'are those of the office that the text gives',
			[roe('Foreign Minister')],
			[2009, 2010, 2011, 2012, 2013],
		],
		[
			'go on while the office is held, as far as the registry knows',
			[roe('President of Kenya')],
			[2020, 2021, 2022, 2023, 2024, 2025, 2026],
		],
		['are those of an office that two hold', [paz('Presidents')], [2012, 2013, 2014, 2015, 2016, 2017, 2018]],
		[
			'leave out the years between two terms',
			[{ ...roe('King'), name: 'Ann Poe', country: 'Chad' }, roe('Foreign Minister')],
			[2013],
		],
		['are none where they never met in office', [roe('President of Kenya'), paz('President of Cuba')], []],
		['do not count a former office', [roe('former Foreign Minister')], []],
		['do not count who is named without an office', [roe(null)], []],
	])('%s', (_, leaders, years) => {
		expect(yearsInOffice(leaders, registry)).toEqual(years);
	});
});
