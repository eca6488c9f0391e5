/** The agencies and archives whose bare name closes a caption. */
const archives =
	'Reuters|REUTERS|AFP|AP|EPA(?:-EFE)?|Xinhua|VCG|Getty(?: Images)?|VNA|TASS|Sputnik|Yonhap|Kyodo|ANI|PTI|AA|Anadolu|Bernama|Antara|WAM|SPA|QNA|PIB|CFP|IC|EFE|DPA|dpa|ANP|UNB|BSS|PID|APP';

/** Forms of a photo credit; each stands at the end of its line unless it opens it. */
const credits: readonly RegExp[] = [
	// (Photo: VNA) · (Photo by Li Xueren) · (File photo) · (ảnh: TTXVN) · (Image courtesy of X)
	/[([](?:[\w-]+ ){0,2}(?:photos?|photograph|images?|pictures?|pix|pic|ảnh|foto|credit|courtesy|source:)(?![\p{L}])[^()[\]]*(?:\([^()]*\)[^()]*)?[)\]]\.?$/iu,
	// Photo: VNA/VNS · Photo by Li Xueren · Photo courtesy of X
	/(?:^|[\s.|/—–-])(?:photos?|photograph|image|picture|pic|photo credit|ảnh|credit)(?: ?[:©|]| by| courtesy| credit| from) ?.{0,60}$/i,
	// — VNA/VNS Photo · AFP PHOTO
	/(?:^|[\s.|/—–-])[A-Z]{2,}(?:\/[A-Za-z ]+)? (?:[Pp]hotos?|PHOTOS?|FOTO(?:\/.{2,60})?)\.?$/,
	// (Xinhua/Li Xueren) · [AFP/Jane Roe]
	/[([][A-Z][A-Za-z]+ ?\/ ?[A-Z][^()[\]]{1,40}[)\]]\.?$/,
	// (Reuters) · © Sputnik · | AFP · REUTERS/Jane Roe
	new RegExp(`(?:[.”"|©—–]|^) ?[([]?(?:${archives})(?: ?/ ?[A-Z][\\p{L} .'’-]{1,40})?[)\\]]?$`, 'u'),
];

/** Who stands where in the picture. */
const positions = /\((?:[LRC]|(?:[\w]+,? (?:from )?)?(?:left|right)|cent(?:re|er)|front|seated|on screen)\)/i;

/** How a caption begins, where it says so. */
const opening =
	/^(?:!\[|(?:file |archive |illustrative )?(?:photo|image|picture|caption|pictured?|in this (?:photo|picture|image))(?: \d+)?(?: ?[:|.]| shows| taken|$))|^(?:file photo|illustrative (?:image|photo)|handout)/i;

/** A picture whose caption, if any, is the next line. */
const pictureOnly = /^(?:!\[[^\]]*\]\([^)]*\)|\[?(?:photo|image|picture|ảnh|video)\s*\d*\]?)$/i;
const creditOnly =
	/^[([]?(?:photos?|image|picture|photo credit|credit|ảnh)(?: ?[:©]| by| courtesy)[^.]{0,80}[)\]]?\.?$/i;

const longestCaption = 90;
const longestWithPositions = 50;

const wordCount = (line: string): number => line.split(' ').length;

const creditInBrackets = /^[([][^()[\]]{3,90}[)\]]\.?$/;

/** Whether a line is the text or the credit of a photograph. */
export const isCaption = (line: string): boolean => {
	const words = wordCount(line);
	if (words > longestCaption) return false;
	if (opening.test(line) || credits.some(credit => credit.test(line))) return true;
	return words <= longestWithPositions && positions.test(line);
};

/** Whether a line is a picture without words of its own. */
export const isPicture = (line: string): boolean => pictureOnly.test(line);

/** Whether a line is only the credit of the caption above it. */
export const isCredit = (line: string): boolean => creditOnly.test(line);

/** Whether `line` is the bracketed credit of the caption above it, which has none yet. */
export const completes = (line: string, caption: string): boolean =>
	creditInBrackets.test(line) && !/[)\]]\.?$/.test(caption);
