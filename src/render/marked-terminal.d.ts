declare module 'marked-terminal' {
	import type { MarkedExtension } from 'marked';

	type Paint = (text: string) => string;

	export const markedTerminal: (options: {
		readonly strong?: Paint;
		readonly em?: Paint;
		readonly del?: Paint;
		readonly html?: Paint;
		readonly table?: Paint;
		readonly emoji?: boolean;
		readonly tableOptions?: Record<string, unknown>;
	}) => MarkedExtension;
}
