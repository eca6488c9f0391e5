/** `1 article`, `2 articles`, `1,204 articles`. */
export const count = (many: number, thing: string, things = `${thing}s`): string =>
	`${grouped(many)} ${many === 1 ? thing : things}`;

/** `1,204` */
export const grouped = (many: number): string => (many < 1000 ? String(many) : many.toLocaleString('en'));
