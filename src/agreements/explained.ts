/** A record with the rule that found it, in words: "listed under “… were signed:”", "agreed to: the plain word of agreement". */
export type Explained<T> = {
	readonly record: T;
	readonly rule: string;
};
