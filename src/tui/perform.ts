import type { Answer, Effect } from './state/effect.ts';

/** Does what the reader asks of the world outside, and gives what it has to say. Never throws. */
export type Perform = (effect: Effect) => Promise<Answer | null>;

type Env = Readonly<Record<string, string | undefined>>;

/** The world outside, as the reader knows it. What it takes is loaded when it is asked for. */
export const performer =
	({ env }: { readonly env: Env }): Perform =>
	async effect => {
		const { browse } = await import('../terminal/browse.ts');
		return told(await browse(effect.address, env));
	};

const told = (message: string | null): Answer | null => (message === null ? null : { type: 'told', message });
