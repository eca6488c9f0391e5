declare module '*.yaml' {
	const table: unknown;
	export default table;
}
