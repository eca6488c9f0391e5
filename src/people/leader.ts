/** A person who holds, or held, a party or state office, as one article names them. */
export type Leader = {
	/** Usual name in ASCII letters, in the order of the person's own country: `To Lam`, `Xi Jinping`. */
	readonly name: string;
	/** Native spelling: `Tô Lâm`, `习近平`. */
	readonly nativeName: string | null;
	/** Short English name of the country. */
	readonly country: string | null;
	/** Office in the fullest words of the text, without the name. */
	readonly role: string | null;
	/** How often the body names them. */
	readonly mentions: number;
};
