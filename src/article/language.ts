/** Signs that only one language uses, and how large their share of the letters must be. Kana come before Han. */
const signs: readonly { readonly language: string; readonly letters: RegExp; readonly share: number }[] = [
	{ language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.1 },
	{ language: 'zh', letters: /\p{Script=Han}/gu, share: 0.3 },
	{ language: 'ko', letters: /\p{Script=Hangul}/gu, share: 0.3 },
	{ language: 'th', letters: /\p{Script=Thai}/gu, share: 0.3 },
	{ language: 'lo', letters: /\p{Script=Lao}/gu, share: 0.3 },
	{ language: 'km', letters: /\p{Script=Khmer}/gu, share: 0.3 },
	{ language: 'ru', letters: /\p{Script=Cyrillic}/gu, share: 0.3 },
	{ language: 'ar', letters: /\p{Script=Arabic}/gu, share: 0.3 },
	// an English text with Vietnamese names has a few; a Vietnamese one has them in every second word
	{ language: 'vi', letters: /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu, share: 0.1 },
];

/** ISO 639-1 code of the language of a text, by its letters; English where none of the others shows. */
export const languageOf = (text: string): string => {
	const sample = text.slice(0, 4000);
	const letters = sample.replace(/[\s\d\p{P}]/gu, '').length;
	if (letters === 0) return 'en';
	const found = signs.find(({ letters: own, share }) => (sample.match(own)?.length ?? 0) / letters >= share);
	return found?.language ?? 'en';
};
