const reasons: Readonly<Record<string, string>> = {
	EACCES: 'no permission to read it',
	EPERM: 'no permission to read it',
	ENOENT: 'it does not exist',
	ENOTDIR: 'it is not a folder',
	EISDIR: 'it is a folder',
	ELOOP: 'its links lead in a circle',
};

/** Why the file system refused, in words that end a sentence. */
export const readable = (error: unknown): string => {
	const { code, message } = error as NodeJS.ErrnoException;
	return reasons[code ?? ''] ?? message;
};
