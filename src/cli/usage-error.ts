/** The command line is wrong; the message says how, and what would be right. Exit code 2. */
export class UsageError extends Error {}
