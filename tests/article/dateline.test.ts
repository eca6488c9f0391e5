import { describe, expect, it } from 'vitest';
import { readDateline } from '../../src/article/dateline.ts';

describe('a dateline', () => {
	it.each([
		['Hanoi (VNA) – ', 'Hanoi', 'VNA', null],
		['HANOI, April 14 (VNA) - ', 'HANOI', 'VNA', 14],
		['BEIJING, March 3 (Xinhua) -- ', 'BEIJING', 'Xinhua', 3],
		['ABU DHABI, 5th March, 2024 (WAM) -- ', 'ABU DHABI', 'WAM', 5],
		['New Delhi [India], August 21 (ANI): ', 'New Delhi', 'ANI', 21],
		['MOSCOW. Aug 21 (Interfax) - ', 'MOSCOW', 'Interfax', 21],
		['MOSCOW, October 13. /TASS/. ', 'MOSCOW', 'TASS', 13],
		['Ulaanbaatar /MONTSAME/. ', 'Ulaanbaatar', 'MONTSAME', null],
		['Madrid, Aug 20 (EFE).- ', 'Madrid', 'EFE', 20],
		['Phnom Penh (FN), Dec. 12, 2023 – ', 'Phnom Penh', 'FN', 12],
		['AKP Phnom Penh, August 20, 2024 -- ', 'Phnom Penh', 'AKP', 20],
		['Riyadh, Safar 21, 1446, August 25, 2024, SPA -- ', 'Riyadh', 'SPA', 25],
		['10:05 | Lima, Jan. 11 (ANDINA). ', 'Lima', 'ANDINA', 11],
		['(ACMEWORLD) - ', null, 'ACMEWORLD', null],
		['ASTANA. KAZINFORM – ', 'ASTANA', 'KAZINFORM', null],
		['Tehran, IRNA – ', 'Tehran', 'IRNA', null],
		['Addis Ababa, August 20, 2024 (ENA)—', 'Addis Ababa', 'ENA', 20],
		['St. Petersburg, June 7 (TASS) - ', 'St. Petersburg', 'TASS', 7],
		['The Hague, May 5 (ANP) - ', 'The Hague', 'ANP', 5],
		['GENEVA (20 August 2024) – ', 'GENEVA', null, 20],
		['New Delhi, 9 July 2024: ', 'New Delhi', null, 9],
		['BAKU, Azerbaijan, August 20. ', 'BAKU, Azerbaijan', null, 20],
		['(ANSA) - ROME, AUG 20 - ', 'ROME', 'ANSA', 20],
		['CAIRO - 7 June 2023: ', 'CAIRO', null, 7],
		['Lima, Peru | Xinhua | ', 'Lima, Peru', 'Xinhua', null],
		['Baku/02.08.22/Example: ', 'Baku', 'Example', 2],
		['Washington, DC (Example.News) ', 'Washington, DC', 'Example.News', null],
		['TEMPO.CO, Jakarta - ', 'Jakarta', 'TEMPO.CO', null],
		['Beijing CNN — ', 'Beijing', 'CNN', null],
		['Washington, DC — ', 'Washington, DC', null, null],
		['AKIPRESS.COM - ', null, 'AKIPRESS.COM', null],
		['VOV - ', null, 'VOV', null],
		['(KPL) ', null, 'KPL', null],
		['HÀ NỘI — ', 'HÀ NỘI', null, null],
		['PUTRAJAYA: ', 'PUTRAJAYA', null, null],
		['LIMA, Peru – ', 'LIMA, Peru', null, null],
		['Washington, D.C. – ', 'Washington, D.C.', null, null],
		['Sofia, March 12 (BTA). ', 'Sofia', 'BTA', 12],
		['YEREVAN, MARCH 12, ARMENPRESS. ', 'YEREVAN', 'ARMENPRESS', 12],
		['ASTANA. March 12. KAZINFORM - ', 'ASTANA', 'KAZINFORM', 12],
		['NUR-SULTAN. KAZINFORM ', 'NUR-SULTAN', 'KAZINFORM', null],
		['TOKYO, March 12 (Jiji Press)--', 'TOKYO', 'Jiji Press', 12],
		['Addis Ababa March 12/2019 /ENA/ ', 'Addis Ababa', 'ENA', 12],
		['Zagreb, (Hina) - ', 'Zagreb', 'Hina', null],
		['COLOMBO (News 1st); ', 'COLOMBO', 'News 1st', null],
		['PARIS, France -- ', 'PARIS, France', null, null],
		['10:05 | Lima, Jan. 11 (ANDINA). ', 'Lima', 'ANDINA', 11],
		['(EXPRESS) - ', null, 'EXPRESS', null],
		['NDO/VNA - ', null, 'NDO', null],
		['12 March 2019 – ', null, null, 12],
		['Lima, Tuesday, 12 March 2019: ', 'Lima', null, 12],
		['[Lima, 12 March 2019] ', 'Lima', null, 12],
		['Havana, Sep 2 (Prensa Latina) ', 'Havana', 'Prensa Latina', 2],
	])('%s', (dateline, place, agency, day) => {
		const line = `${dateline}Two ministers signed a plan of work on ports.`;
		const found = readDateline(line);
		expect(found).toMatchObject({ place, agency });
		expect(found?.date?.first.day ?? null).toBe(day);
		expect(line.slice(found?.length)).toBe('Two ministers signed a plan of work on ports.');
	});

	it.each([
		'The two sides – both of them – agreed.',
		'Vietnam – China relations have grown.',
		'Xi Jinping – the president – agreed.',
		'General Secretary of the Central Committee (CPV) To Lam met him.',
		'JOINT STATEMENT: The two leaders agreed.',
		'President Ruto (left) – on his first visit – agreed.',
		'On April 14, the two – and others – agreed.',
		'Trade grew by 10.8% - a record.',
	])('is not in: %s', line => {
		expect(readDateline(line)).toBeNull();
	});
});
