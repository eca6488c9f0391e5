/** What was made of a key, the last first. */
export type Made<To> = { readonly key: readonly unknown[]; readonly value: To };

/** A text is drawn anew at every key and costs milliseconds to make; the last few are kept. */
export const recent = <To>(made: Made<To>[], key: readonly unknown[], make: () => To): To => {
	const known = made.find(of => of.key.every((part, at) => part === key[at]));
	if (known) return known.value;
	const value = make();
	made.unshift({ key, value });
	made.length = Math.min(made.length, 8);
	return value;
};
