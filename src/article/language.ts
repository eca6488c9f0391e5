/** Which letters give a language away, and how large their share of the letters must be. Kana come before Han. */
type Script = {
	readonly language: string;
	readonly holds: (code: number) => boolean;
	readonly share: number;
};

const between = (first: number, last: number) => (code: number) => code >= first && code <= last;

const scripts: readonly Script[] = [
	{ language: 'ja', holds: between(0x3040, 0x30ff), share: 0.1 },
	{ language: 'zh', holds: between(0x4e00, 0x9fff), share: 0.3 },
	{ language: 'ko', holds: between(0xac00, 0xd7a3), share: 0.3 },
	{ language: 'th', holds: between(0x0e01, 0x0e7f), share: 0.3 },
	{ language: 'lo', holds: between(0x0e80, 0x0eff), share: 0.3 },
	{ language: 'km', holds: between(0x1780, 0x17ff), share: 0.3 },
	{ language: 'ru', holds: between(0x0400, 0x04ff), share: 0.3 },
	{ language: 'ar', holds: between(0x0600, 0x06ff), share: 0.3 },
	// an English text with Vietnamese names has a few; a Vietnamese one has them in every second word
	{
		language: 'vi',
		holds: code => (code >= 0x1ea0 && code <= 0x1ef9) || [0x103, 0x111, 0x1a1, 0x1b0].includes(code),
		share: 0.1,
	},
];

const sampleLength = 1500;
const lastLatin1 = 0xff;
/** Western letters and punctuation only: no script to look for. */
const western = /^[\u0000-\u00FF\u2000-\u206F\u20A0-\u20BF]*$/;

/** ISO 639-1 code of the language of a text, by its letters; English where none of the others shows. */
export const languageOf = (text: string): string => {
	const sample = text.slice(0, sampleLength);
	if (western.test(sample)) return 'en';
	const counts = scripts.map(() => 0);
	let letters = 0;
	for (let at = 0; at < sample.length; at++) {
		const code = sample.charCodeAt(at);
		if (!isLetter(code)) continue;
		letters++;
		if (code <= lastLatin1) continue;
		const script = scripts.findIndex(({ holds }) => holds(code));
		if (script >= 0) counts[script] = (counts[script] ?? 0) + 1;
	}
	return (
		scripts.find(({ share }, at) => letters > 0 && (counts[at] ?? 0) / letters >= share)?.language ?? 'en'
	);
};

/** Outside ASCII nearly every sign that is no punctuation is a letter. */
const isLetter = (code: number): boolean =>
	code < 0x80
		? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
		: code >= 0xc0 && !(code >= 0x2000 && code <= 0x303f);
