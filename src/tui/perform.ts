import { relative, sep } from 'node:path';
import type { OpenLibrary } from '../library/open-index.ts';
import { readable } from '../library/readable.ts';
import { leaveKeys } from '../terminal/leave-keys.ts';
import { endings, exportName } from './export-name.ts';
import type { Answer, Effect, Written } from './state/effect.ts';

/** Gives the terminal away while something else has it, and then takes it back and draws everything anew. */
type Suspend = (meanwhile: () => Promise<void>) => Promise<void>;

/** Does what the reader asks of the world outside, and gives what it has to say. Never throws. */
export type Perform = (effect: Effect, suspend: Suspend) => Promise<readonly Answer[]>;

type World = {
	readonly library: Pick<OpenLibrary, 'dir' | 'refresh'>;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** Where files are written. */
	readonly cwd: string;
	readonly now: () => Date;
	readonly written: Written;
	readonly env: Readonly<Record<string, string | undefined>>;
};

/** The world outside, as the reader knows it. What it takes is loaded when it is asked for. */
export const performer =
	(world: World): Perform =>
	async (effect, suspend) => {
		try {
			return await performed(world, effect, suspend);
		} catch (error) {
			return told(readable(error));
		}
	};

const performed = async (
	{ library, stdin, stdout, cwd, now, written, env }: World,
	effect: Effect,
	suspend: Suspend,
): Promise<readonly Answer[]> => {
	switch (effect.kind) {
		case 'browse': {
			const { browse } = await import('../terminal/browse.ts');
			return told(await browse(effect.address, env));
		}
		case 'edit': {
			const { edit } = await import('../terminal/edit.ts');
			let message: string | null = null;
			await suspend(async () => {
				await leaveKeys(stdin);
				message = await edit(effect.file, env);
			});
			await library.refresh([relative(library.dir, effect.file).split(sep).join('/')]);
			return [{ type: 'changed' }, ...told(message)];
		}
		case 'copy': {
			const { copy } = await import('../terminal/copy.ts');
			await copy(effect.text, { stdout, env });
			return told(`Copied ${effect.what}.`);
		}
		case 'export': {
			const text = await written(effect.shown, effect.format);
			if (text === '') return told('There is nothing to export.');
			const { newFile } = await import('../terminal/new-file.ts');
			const name = exportName(effect.shown, now());
			return told(`Written to ${await newFile(cwd, name, endings[effect.format], text)}`);
		}
		case 'stop': {
			const { stop } = await import('../terminal/stop.ts');
			await suspend(async () => {
				await leaveKeys(stdin);
				await stop();
			});
			return [];
		}
		case 'redraw':
			await suspend(async () => {});
			return [];
	}
};

const told = (message: string | null): readonly Answer[] =>
	message === null ? [] : [{ type: 'told', message }];
