/** The configuration file is wrong; the message tells where, and what would be right. Exit code 2. */
export class ConfigError extends Error {}
