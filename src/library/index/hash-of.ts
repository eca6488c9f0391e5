import { createHash } from 'node:crypto';

/** Tells whether a file still has the bytes that were read. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('base64');
