/**
 * What a terminal sends at once, in pieces: each key that is no letter stands alone. Letters that follow each other stay
 * together, and so does what is pasted, as far as it has come. An escape sequence of which the rest is still to come may
 * be cut anywhere: Ink puts it together again.
 */
export const keysApart = (chunk: string): readonly string[] => chunk.match(piece) ?? [];

const pasted = String.raw`\x1b\[200~[^]*?(?:\x1b\[201~|$)`;
/** CSI, of old consoles as well (`ESC [ [ A`), SS3, and a letter with Alt. */
const sequence = String.raw`\x1b(?:\[\[?[0-?]*[ -/]*[@-~]|O[\d;]*[@-~]|[^\x1b])?`;
const control = String.raw`[\0-\x1a\x1c-\x1f\x7f]`;
const letters = String.raw`[^\0-\x1f\x7f]+`;
const piece = new RegExp(`${pasted}|${sequence}|${control}|${letters}`, 'g');
