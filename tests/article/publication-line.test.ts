import { describe, expect, it } from 'vitest';
import { readDatePrefix, readPublicationLine } from '../../src/article/publication-line.ts';

describe('a line of publication', () => {
	it.each([
		['2024-01-24T09:30:00+07:00', '2024-01-24'],
		['Việt NamViệt Nam21/08/2024', '2024-08-21'],
		['Posted On: 09 JUL 2024 9:50PM by PIB Delhi', '2024-07-09'],
		['By A. Writer | 3 May 2024', '2024-05-03'],
		['By Rosa Example  |  PNA  |  October 31, 2022, 5:11 pm', '2022-10-31'],
		['Source: Xinhua | 2024-03-03 20:15:42 | Editor: huaxia', '2024-03-03'],
		['Tuesday 1445/4/9 - 2023/10/24', '2023-10-24'],
		['Wed 13-03-2024 14:05 PM', '2024-03-13'],
		['All News 19:42 June 14, 2024', '2024-06-14'],
		['Saturday 6 August 2022 09.15 BST', '2022-08-06'],
		['May 5, 2023 4:18 PM UTC', '2023-05-05'],
		['Published on 5 November 2024 — Share: Facebook | X | Copy link', '2024-11-05'],
		['SEPTEMBER 26, 2022', '2022-09-26'],
		['Posted on March 12, 2019 by admin', '2019-03-12'],
		['March 12, 2019 1,234 views', '2019-03-12'],
		['12. March 2019', '2019-03-12'],
		['Tuesday 12/March/2019 - 04:12 PM', '2019-03-12'],
		['March 12, 2019 8:02 PM GMT+1 Updated a year ago', '2019-03-12'],
		['2019. 03. 12', '2019-03-12'],
		['Mon, 11 Mar 2019 , Last updated 2 days ago', '2019-03-11'],
		['By Newsroom, Lima correspondent    |    Friday 14 June 2019    |    Share: f  t  w', '2019-06-14'],
		['Press releases and statements  >  Press release  7 November 2023  14:20', '2023-11-07'],
		['Written: 2022-04-08 10:10:03Updated: 2022-04-09 14:09:29', '2022-04-08'],
		['Example Agency https://news.example/author/agency/ 11/26/2023 – 19:44', '2023-11-26'],
		['Source: Example Editor: rosa 2019-03-12 20:15:42', '2019-03-12'],
		['12.03.2019   Press and information team of the Delegation to PERU', '2019-03-12'],
		['Lima, Lima, PeruUpdated: Jul 05, 2019, 10:23 AM IST', '2019-07-05'],
	])('%s', (line, date) => {
		expect(readPublicationLine(line)?.date).toBe(date);
	});

	it('prefers the first version to the last', () => {
		const line = 'Jane Example 17 February 2026 - Update : 18 February 2026';
		expect(readPublicationLine(line)).toMatchObject({ date: '2026-02-17', updated: false });
		expect(readPublicationLine('Updated: 18 February 2026')).toMatchObject({ updated: true });
	});

	it.each([
		['Brussels, 20 October 2023', 'Brussels'],
		['Vientiane, Lao PDR, 26 July 2024', 'Vientiane, Lao PDR'],
		['Islamabad: August 20, 2024', 'Islamabad'],
		['Jakarta ● Tue, August 20, 2024', 'Jakarta'],
		['Done at Paris, 5 November 2024', 'Paris'],
		['August 6, 2025   14:45   The Kremlin, Moscow', 'The Kremlin, Moscow'],
		['Updated - August 22, 2024 10:32 am IST - NEW DELHI', 'NEW DELHI'],
		['April 3, 2019, The Kremlin, Moscow', 'The Kremlin, Moscow'],
		['March 12, 2019 / 10:15 / Moscow', 'Moscow'],
		['Written: 2022-04-08 10:10:03', null],
		['Release Date: March 12, 2019', null],
		['Reuters, 12 Mar 2019', null],
		['News / 12 March 2019', null],
		['Tuesday, 20/08/2024, 17:40', null],
		['21 August 2024 - Statement', null],
		['Posted On: 09 JUL 2024 9:50PM by PIB Delhi', null],
	])('%s was written in %s', (line, place) => {
		expect(readPublicationLine(line)?.place).toBe(place);
	});

	it.each([
		['a sentence', 'The leaders met on 20 August 2024 and signed a plan of work.'],
		['a headline', 'Cambodia eyes trade of 20 billion by 1 May 2025'],
		['the days of a visit', '4-8 August 2025'],
		['a day without its year', 'April 14'],
		['a year alone', '2024'],
	])('is not %s', (_, line) => {
		expect(readPublicationLine(line)).toBeNull();
	});
});

describe('a date before the first line', () => {
	it.each([
		['date 2023-12-12 An overview', 'An overview'],
		['2023-12-12 | An overview', 'An overview'],
		['Published: 12 December 2023, 10:15 An overview', 'An overview'],
	])('%s', (line, rest) => {
		const prefix = readDatePrefix(line);
		expect(prefix?.date).toBe('2023-12-12');
		expect(line.slice(prefix?.end)).toBe(rest);
	});

	it('is no date line of its own, nor a headline that begins with a day', () => {
		expect(readDatePrefix('2023-12-12')).toBeNull();
		expect(readDatePrefix('12 December 2023 in review')).toBeNull();
	});
});
