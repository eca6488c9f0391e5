// Stands in for node:assert in yargs, which asks it for nothing as long as nothing is wrong. Loading it sets up colours
// and with them standard error: a tenth of a start.
const assert = () => process.getBuiltinModule('node:assert');

export const strictEqual = (...args) => assert().strictEqual(...args);
export const notStrictEqual = (...args) => assert().notStrictEqual(...args);
