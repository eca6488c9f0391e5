/** A library that cannot be opened; the message is a sentence for the person. */
export class LibraryError extends Error {}
