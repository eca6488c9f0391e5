import open from 'open';

type Env = Readonly<Record<string, string | undefined>>;

/** What a desktop of Linux or BSD sets, `$BROWSER`, and Windows below a Linux; macOS and Windows need nothing. */
const signs = ['DISPLAY', 'WAYLAND_DISPLAY', 'BROWSER', 'WSL_DISTRO_NAME'];

/** Milliseconds in which a browser that cannot be opened says so; one that can may run as long as it likes. */
const patience = 3000;

/** Opens a web address in the person's browser. Gives why it could not be opened, as a sentence, else `null`. */
export const browse = async (address: string, env: Env): Promise<string | null> => {
	const desktop = ['darwin', 'win32'].includes(process.platform) || signs.some(name => env[name]);
	// Without one, a browser of the terminal would be started in the middle of ours.
	if (!desktop) return `There is no browser here: ${address}`;
	try {
		const browser = await open(address);
		const { promise, resolve } = Promise.withResolvers<number | null>();
		const waited = setTimeout(resolve, patience, null);
		browser.once('exit', resolve);
		const code = await promise;
		clearTimeout(waited);
		return code ? `The browser could not be opened: ${address}` : null;
	} catch {
		return `No browser was found: ${address}`;
	}
};
