import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/article/language.ts';

describe('the language of a text', () => {
	it.each([
		['en', 'Two ministers met in Lima.'],
		[
			'en',
			'Tô Lâm met Trần Cẩm Tú in Hà Nội and spoke of the railway, of trade and of the training of officials.',
		],
		['vi', 'Tổng Bí thư Tô Lâm đã hội đàm với Tổng Bí thư, Chủ tịch nước Trung Quốc tại Hà Nội.'],
		['zh', '国家主席同秘鲁总统在北京举行会谈。'],
		['ja', '両首脳は東京で会談し、協力を確認した。'],
		['ko', '두 정상은 서울에서 회담했다.'],
		['th', 'ผู้นำทั้งสองพบกันที่กรุงเทพฯ'],
		['lo', 'ສອງຜູ້ນຳໄດ້ພົບກັນ'],
		['km', 'មេដឹកនាំទាំងពីរបានជួបគ្នា'],
		['ru', 'Президенты подписали договор.'],
		['ar', 'التقى الوزيران في الدوحة.'],
		['en', ''],
		['en', '2024 — 14'],
	])('is %s: %s', (language, text) => {
		expect(languageOf(text)).toBe(language);
	});
});
