/** The end of a text, short enough to be quoted beside a record: "… papers were signed in Nairobi:". */
export const lastWords = (text: string): string => {
	const plain = text.trim().replace(/\s+/g, ' ');
	return plain.length <= longest ? plain : `…${plain.slice(-longest).replace(/^\S*/, '')}`;
};
const longest = 80;
