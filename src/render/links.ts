import { Marked, type Tokens } from 'marked';
import { safeLine, safeText } from './safe-text.ts';
import { webAddress } from './web-address.ts';

/** A link of a text: what it is called there, and where it leads. */
export type Link = {
	readonly text: string;
	/** As it is written in the text. */
	readonly href: string;
	readonly address: string;
};

const marked = new Marked();

/** The web addresses that a body leads to, each once, in its order; other schemes are no links here. */
export const links = (body: string): readonly Link[] => {
	const found = new Map<string, Link>();
	const take = ({ href, text }: Tokens.Link) => {
		const address = webAddress(href);
		if (address !== null && !found.has(href)) found.set(href, { text: safeLine(text), href, address });
	};
	try {
		marked.walkTokens(marked.lexer(safeText(body)), token => {
			if (token.type === 'link') take(token as Tokens.Link);
		});
	} catch (error) {
		// Thousands of nested quotes or lists overrun the parser's stack.
		if (!(error instanceof RangeError)) throw error;
		return [];
	}
	return [...found.values()];
};

/** The number that each link has, from 1, by its address as it is written. */
export const linkNumbers = (of: readonly Link[]): ReadonlyMap<string, number> =>
	new Map(of.map(({ href }, at) => [href, at + 1]));
