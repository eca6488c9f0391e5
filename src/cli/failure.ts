/** The command line is right and cannot be carried out. Exit code 1. */
export class Failure extends Error {}
