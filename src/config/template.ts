import { settingNames, settings } from './settings.ts';

/** A configuration file in which every setting is explained and none is set. */
export const template = (): string =>
	[
		'# Configuration of communique, in YAML. What is commented out shows an example;',
		'# communique config prints what holds, and from where.',
		...settingNames.flatMap(name => {
			const { does, takes, example } = settings[name];
			return [
				'',
				`# ${does}.`,
				`# Takes ${takes}.`,
				`# ${name}:${example.startsWith('\n') ? '' : ' '}${example.replaceAll('\n', '\n# ')}`,
			];
		}),
		'',
	].join('\n');
