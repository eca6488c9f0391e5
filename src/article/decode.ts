const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Vietnamese tone marks as windows-1258 prints them: a letter, then a combining mark. */
const vietnameseTone = /[aeiouyăâêôơư]\p{M}/iu;

/**
 * Bytes of a text file to a string: UTF-8 and UTF-16 with or without a byte order mark, else
 * Windows-1258 where its Vietnamese tone marks make sense, else Windows-1252. Never throws.
 */
export const decode = (bytes: Uint8Array): string => {
	const wide = utf16(bytes);
	if (wide) return new TextDecoder(wide).decode(bytes);
	try {
		return utf8.decode(bytes);
	} catch {
		const vietnamese = new TextDecoder('windows-1258').decode(bytes);
		return vietnameseTone.test(vietnamese) ? vietnamese : new TextDecoder('windows-1252').decode(bytes);
	}
};

const utf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, 64);
	if (head.length < 4 || !head.includes(0)) return null;
	const zeros = (parity: number) => head.filter((byte, at) => byte === 0 && at % 2 === parity).length;
	// Latin text in UTF-16 has a zero in nearly every other byte.
	if (zeros(1) > head.length / 4 && zeros(0) === 0) return 'utf-16le';
	if (zeros(0) > head.length / 4 && zeros(1) === 0) return 'utf-16be';
	return null;
};
