import { describe, expect, it } from 'vitest';
import { isEndLine, withoutEndMark, withoutSignature } from '../../src/article/end-mark.ts';
import { isPromotion, isStray } from '../../src/article/furniture.ts';
import { opensTail } from '../../src/article/page-tail.ts';

describe('the page goes on under the article', () => {
	it.each([
		'See more',
		'Read more',
		'Related News',
		'Related stories:',
		'More on this topic',
		'Most Read',
		'You may also like',
		'Comment (0)',
		'- Trackback (0)',
		'3 Comments',
		'Leave a comment',
		'Comments are closed.',
		'Same tag',
		'Tags: Vietnam, China',
		'Tags  #UAE #Kenya',
		'KEY WORDS: China,Laos',
		'Labels: Peru, Chad',
		'Additional materials',
		'Associated Links',
		'Related contents',
		'Photos (6)  Video',
		'Contacts for the media: Press Group, media@example.org',
		'This document is also available at https://example.org',
		'Date modified: 2024-08-19',
		'This news release is also available at example.org',
		'Is this article helpful?',
		'What is your reaction?',
		'How did you feel after reading this news?',
		'Do you find useful this information? Yes No',
		'#summit #Uzbekistan',
		'© 2024 Example',
		'Example News. All rights reserved.',
		'Reporting by Jane Example; Editing by Bob Sample',
		'(Web editor: Zhong Example)',
		'Previous Post: Minister visits school',
		'(Release ID: 2005776) Visitor Counter : 3312',
		'Share this page',
		'Did you like the news?',
		'Photos',
		'Close Menu',
		'Please enter your comment!',
		'Your email address will not be published. Required fields are marked *',
		'Log in to leave a comment',
		'« Previous',
		'Read the original article on Example News.',
		'The post Chad, Peru sign plan appeared first on Example News.',
		'For all the latest World News, download Example App',
		'With inputs from ANI',
		'LATEST IMAGES',
		'Most Viewed Photos',
		'Search Trends',
		'This news has been read 152 times in total',
		'Your Opinion Matters',
		"Share your experiences, suggestions, and any issues you've encountered.",
		'Kaynak:',
		'This website uses cookies.',
		'Download the full Statement here',
		'More about:',
		'* With AFP and AP',
		'Official news published at https://news.example/1',
		'The post Chad, Peru sign plan first appeared on Example News.',
		'Privacy Policy',
		'Social Media Auto Publish Powered By :',
	])('at: %s', line => {
		expect(opensTail(line)).toBe(true);
	});

	it.each([
		'Documents',
		'Most viewed the talks as a success.',
		'For the latest round of talks, the minister will fly to Lima and join the others.',
		'Terms',
		'Other documents:',
		'Contacts between the two parties',
		'Related to this, the ministers agreed on a plan.',
		'He thanked all who contributed to this success.',
		'Topics of the talks were trade and fish.',
		'Relations',
		'Trade',
	])('but not at: %s', line => {
		expect(opensTail(line)).toBe(false);
	});
});

describe('a line that is nothing of the article', () => {
	it.each([
		'An official website of the Example Government',
		"Here's how you know",
		'Share',
		'Facebook  Twitter  WeChat',
		'Share on Facebook',
		'Hits: 34',
		'Pin it',
		'11:44 A.M. EDT',
		'[Full text]',
		'By Rosa Example – Trend:',
		'HomePeruMinister visits Lima and Quito (January...',
		'Baca juga: Minister visits school',
		'Advertisement',
		'4 minute read',
		'Views: 412',
		'Home > News > Asia',
		'Home   News   Politics',
		'Download PDF   |   Share   Tweet   Email',
		'Read also: Minister visits school',
		'By Jane Example',
		'By Jane Example and Bob Sample, CNN',
		'Source: Xinhua',
		'Editor: huaxia',
		'jane@agency.example',
		'https://agency.example/1',
		'Tel: +977-1-4200182',
		'日本語',
		'DS/SK/AK',
		'Báo MớiBáo Mới',
		'(ATTN: ADDS details in paras 5-9)',
		'20:15',
		'Item 1 of 3',
		'Latest: Minister visits school',
		'Ministry of Trade >> Documents >> STATEMENT',
	])('%s', line => {
		expect(isStray(line)).toBe(true);
	});

	it.each([
		'Political Cooperation',
		'What was agreed',
		'OPINION | A river cannot be a hostage',
		'By 2030, trade will reach 20 billion USD.',
		'| 1 | Plan on rice | Ministry of Trade |',
		'EU–China: share of trade',
		'Water',
	])('but not: %s', line => {
		expect(isStray(line)).toBe(false);
	});

	it('is a paragraph that sells something', () => {
		expect(isPromotion('The Example newsletter has all you need to start your day. Sign up here.')).toBe(
			true,
		);
		expect(isPromotion('Both sides will sign up to the convention here in Lima next year.')).toBe(false);
	});
});

describe('the end of a report', () => {
	it.each([
		['They left./.', 'They left.'],
		['They left ./.', 'They left.'],
		['They left. ./.', 'They left.'],
		['They left. ■', 'They left.'],
		['They left. (End)', 'They left.'],
		['They left. (end) abc.def', 'They left.'],
		['They left. Enditem', 'They left.'],
	])('is cut from "%s"', (line, text) => {
		expect(withoutEndMark(line)).toBe(text);
	});

	it.each([
		'They left. — VNS',
		'They left. -- BERNAMA',
		'They left. (PNA)',
		'They left.” (Reuters)',
		'They left. EFE',
	])('may be signed: %s', line => {
		expect(withoutSignature(line)).toMatch(/^They left\.”?$/);
	});

	it.each([
		'They left.',
		'They met the EU (European Union).',
		'a meeting of ASEAN.',
		'at the end',
		'see (i)',
	])('is not marked in: %s', line => {
		expect(withoutEndMark(line) ?? withoutSignature(line)).toBeNull();
	});

	it.each([
		'VNA',
		'./.',
		'--SPA',
		'-- BERNAMA',
		'###',
		'(END)',
		'==Kyodo',
		'WAM/Jane Example',
		'■',
		'ENDS',
	])('may stand alone: %s', line => {
		expect(isEndLine(line)).toBe(true);
	});

	it.each(['TRADE', 'ENERGY AND WATER', 'Ending poverty', '# Trade', 'Hanoi'])('is no heading: %s', line => {
		expect(isEndLine(line)).toBe(false);
	});
});
