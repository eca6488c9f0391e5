import { nearestChoice } from '../spelling/nearest-choice.ts';

/**
 * Arguments in which `--json` takes the next word only when that names a field: in `show --json FILE` it does not.
 */
export const bareJson = (args: readonly string[], fields: readonly string[]): readonly string[] =>
	args.map((arg, i) => (isJson(arg) && !namesField(args[i + 1], fields) ? `${arg}=` : arg));

const isJson = (arg: string): boolean => arg === '--json' || arg === '--jsonl';

const namesField = (word: string | undefined, fields: readonly string[]): boolean =>
	word?.split(',').some(name => nearestChoice(name, fields) !== null) ?? false;
