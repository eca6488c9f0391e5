/** Bytes to text. A first version: UTF-8. */
export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
