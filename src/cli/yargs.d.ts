import 'yargs';

declare module 'yargs' {
	interface Argv<T> {
		/** In yargs since 17.7, and not yet in its types. */
		usageConfiguration(options: { readonly 'hide-types': boolean }): Argv<T>;
	}
}
