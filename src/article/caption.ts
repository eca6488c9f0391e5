import { agencyName } from './agencies.ts';

const photo = 'photos?|photograph|images?|pictures?|pix|pic|ảnh|foto|фото|photography';

/** A photo credit in brackets at the end of a line; each row is the text between them. */
const inBrackets: readonly RegExp[] = [
	// (Photo: VNA) · (Photo by Li Xueren) · (File photo) · (ảnh: TTXVN) · (Image courtesy of X) · (Source: VNA)
	new RegExp(`^(?:[\\w.-]+ ){0,2}(?:${photo}|credit|courtesy|source:|file:)(?!\\p{L})`, 'iu'),
	// [AFP/Jane Roe] · (Jane Roe/Reuters)
	new RegExp(`^(?:${agencyName}\\b[^/]{0,20}/|[^/]{3,40}/ ?${agencyName}\\b)`),
	// (Royal Court), who took it
	/^(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Court|Presidency|Palace|Ministry|Press Service|Press Office)$/u,
	// (Xinhua/Li Xueren), of an agency that no table knows
	/^[A-Z][A-Za-z]+ ?\/ ?[A-Z][\p{L} .'’-]+$/u,
];

/** A photo credit without brackets; each is looked for at the end of a line. */
const open: readonly RegExp[] = [
	// Photo: VNA/VNS · Image: Reuters · Photo credit: Akorda · © Sputnik
	new RegExp(`(?:^|[\\s.|/—–-])(?:${photo}|(?:photo )?credit)s? ?[:©] ?[^:]{2,60}$`, 'i'),
	/© ?[\p{Lu}][^.!?]{2,50}$/u,
	// Photo by Li Xueren · Photo courtesy of X
	/(?:^|[\s.|/—–-])(?:Photo|PHOTO|Photograph|Image|Picture)s? (?:by|BY|courtesy|credit|taken by|provided by) .{2,60}$/,
	// … File photo
	/\b(?:file|archive|stock|handout|courtesy) (?:photo|image|picture)\.?$|[([]file[)\]]\.?$/i,
	// — VNA/VNS Photo · AFP PHOTO · ANTARA FOTO/Jane Roe
	/(?:^|[\s.|/—–-])[A-Z]{2,}(?:\/[A-Za-z ]+)? (?:[Pp]hotos?|PHOTOS?|FOTO|[Pp]ics?|[Pp]ix)(?:\/.{2,60})?\.?$/,
	// REUTERS/Jane Roe · Jane Roe/AFP/Getty Images · . /CFP
	new RegExp(`(?:[.”"|©—–] ?|^)/? ?${agencyName} ?/ ?\\p{Lu}[\\p{L}/ .'’-]{1,40}$`, 'u'),
	new RegExp(
		`[.”"] ?\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}. '’-]{1,30}/ ?${agencyName}(?:/[A-Z][A-Za-z ]{1,20})?$`,
		'u',
	),
	new RegExp(`[.”"] ?/ ?${agencyName}$`),
	new RegExp(`\\| ?${agencyName}$`),
	new RegExp(`^(?:\\S+ ){5,}.* / ?${agencyName}$`),
	/(?:^|[\s.])Getty Images$/,
	// … the airport. PMO pic · … the airport. — Bernama pic
	/[.”")] ?(?:[—–-]{1,2} ?)?(?:\p{Lu}[\p{L}.]* ){1,3}(?:pics?|pix|photos?|images?)\.?$/u,
	// PHOTO | COURTESY · PHOTO/Courtesy
	/(?:^|[\s.])P(?:HOTOS?|hotos?) ?[|/] ?\p{Lu}[\p{L} .]{1,40}$/u,
	/[.”"] ?(?:SUPPLIED|HANDOUT)\.?$/,
	// … in Lima today. - BERNAMApix
	new RegExp(`[—–-]{1,2} ?${agencyName} ?(?:pix|pics?|photos?)\\.?$`),
	// … at the airport. Handout via REUTERS
	new RegExp(`\\b(?:Handout|Pool|Courtesy) via ${agencyName}$`),
	// … at the airport. | Ministry of Rivers, Peru
	/[.”"] \| ?\p{Lu}[^|.!?]{2,60}$/u,
	// … at the airport. — Ministry via Twitter
	/[—–-] ?\p{Lu}(?:(?!\bShare\b)[^.—–]){1,40} (?:via|on) (?:Twitter|Facebook|Instagram)$/u,
];

/** Cheap to see: without one of these at its end, a line holds no open credit. */
const hint =
	/[Ff]ile[)\]]|SUPPLIED|HANDOUT| via |Фото|[Pp](?:[Hh][Oo][Tt][Oo]|[Ii][CcXx])|[Ii][Mm][Aa][Gg][Ee]|[Ff][Oo][Tt][Oo]|[ảẢ][Nn][Hh]|[Cc][Rr][Ee][Dd][Ii][Tt]|[©/|]/;

const networks = [' Twitter', ' Facebook', ' Instagram'];
const isPosted = (line: string): boolean => networks.some(network => line.endsWith(network));

/** How a caption begins, where it says so. */
const opening =
	/^(?:!\[|\[\d{1,2}\/\d{1,2}\] ?|(?:file |archive |illustrative )?(?:photo|image|picture|caption|pictured|in this (?:file |undated )?(?:photo|picture|image)|in (?:the )?(?:photo|picture)s?(?= ?:))(?: \d+)?(?: (?:courtesy|source|credit))?(?: ?[:|.]| shows| may contain| taken| provided| released|, | source,| caption,?|$)|file photo|\(file\) |illustrat(?:ive|ion) (?:image|photo)|collected photo|(?:photos|images|pictures) ?[:|] ?\S|handout|screengrab\b|courtesy ?:)/i;
/** `FILE - The two flags`, in capitals. */
const file = /^FILE(?: PHOTO)? ?[-–—:] /;

/** Who stands where in the picture. */
const positions = /\((?:[LRC]|(?:\w+,? (?:from )?)?(?:left|right)|cent(?:re|er)|front|seated|on screen)\)/i;

const longestCaption = 90;
const longestWithPositions = 50;
/** `Imagen foto_00000002`, `handshake.jpg` */
const mostWordsOfFile = 3;
/** `Ministers of Peru and Chad 2.jpg` */
const mostWordsOfName = 14;
const fileName = /^[^.!?]{3,100}\.(?:jpe?g|png|webp|gif)$/i;
const longestCredit = 90;

/** Whether a line of so many words is the text or the credit of a photograph. */
export const isCaption = (line: string, words: number): boolean => {
	if (words > longestCaption) return false;
	if (
		opening.test(withoutBracket(line)) ||
		file.test(line) ||
		(words <= mostWordsOfFile && pictureOnly.test(line)) ||
		(words <= mostWordsOfName && fileName.test(line))
	)
		return true;
	const bracketed = endBracket(line);
	if (bracketed !== null && !ofHeadline.test(bracketed) && inBrackets.some(credit => credit.test(bracketed)))
		return true;
	const end = line.replace(licence, '').slice(-longestCredit);
	if ((hint.test(end) || isPosted(line)) && !bars.test(line) && open.some(credit => credit.test(end)))
		return true;
	return words <= longestWithPositions && line.includes('(') && positions.test(line);
};

/** What an agency sells under its pictures. */
const licence = /[ ,.]*\bPurchase Licensing Rights\b.*$/;

/** `(Caption: …)`, `[In photo: …]` */
const withoutBracket = (line: string): string => (/^[([](?!\d)/.test(line) ? line.slice(1) : line);

/** `Home | News | Sport | Photo`: a menu may end like a credit. */
const bars = /\|[^|]*\|[^|]*\|/;

/** `Ministers meet in Lima (PHOTO)` */
const ofHeadline = /^(?:PHOTOS?|VIDEOS?)$/;

/** Whether a line near the head of a page, which no credit tells, says only what a picture shows. */
export const showsOnly = (line: string, words: number): boolean =>
	words <= longestCaption && (tellsOfPicture(line) || (words >= shortestRow && isRowOfNames(line)));

/** What only a picture shows; a report tells the same in the past. */
const shown: readonly RegExp[] = [
	// who stands where
	/\b[Ff]rom (?:the )?left(?: to right)?(?:[:;,)]| are\b)|\bleft to right\b/,
	/\bposes? (?:for|with|during) (?:(?:an?|the|their|his|her) )?(?:\w+ )?(?:photo|picture|photograph)s?\b/,
	/^(?!.*\b(?:said|to shakes?)\b).*\bshakes? hands (?:during|before|after|ahead of|prior to|at|in|as|with)\b/,
];

/** "President Jane Roe welcomes her guest at the palace, on Nov. 18": told as it is seen, with its day. */
export const tellsDayOfPicture = (line: string): boolean => seenOn.test(line);
const seenOn =
	/^\P{P}{2,100} (?:arrives|attends|delivers|greets|holds|inspects|meets|poses|receives|shakes|speaks|walks|welcomes) .{2,160}\bon \p{Lu}\p{Ll}+\.? \d/u;

/** Whether a line says what is seen in a picture. */
export const tellsOfPicture = (line: string): boolean => shown.some(pattern => pattern.test(line));

/** "President Jane Roe and Prime Minister Juan Paz of Ruritania." names who is seen, and says nothing. */
const isRowOfNames = (line: string): boolean => {
	if (!line.endsWith('.')) return false;
	for (let start = 0, end = 0; end >= 0; start = end + 1) {
		end = line.indexOf(' ', start);
		const word = line.slice(start, end < 0 ? line.length : end);
		if (!/^\p{Lu}/u.test(word) && !ofRow.has(word.replace(/[,.]$/, ''))) return false;
	}
	return !/^(?:done|adopted|signed|issued)\b/i.test(line) && !ofTitle.test(line);
};
/** What a headline in capitals tells that two do. */
const ofTitle = /\b(?:Agree|Call|Discuss|Hold|Issue|Meet|Pledge|Sign|Talk|Visit|Vow)(?:s|es)?\b/;
const shortestRow = 8;
const ofRow: ReadonlySet<string> = new Set(
	'and of the for with his her during at in on their a an signing ceremony talks meeting visit summit press conference joint'.split(
		' ',
	),
);

/** What stands in the brackets that close a line, or `null`. */
const endBracket = (line: string): string | null => {
	const closed = line.endsWith('.') ? line.slice(0, -1) : line;
	const close = closed.at(-1);
	if (close !== ')' && close !== ']') return null;
	const end = closed.slice(-longestCredit, -1);
	const open = outerBracket(end, close === ')' ? '(' : '[', close);
	return open < 0 ? null : end.slice(open + 1);
};

const outerBracket = (text: string, open: string, close: string): number => {
	let depth = 1;
	for (let at = text.length - 1; at >= 0; at--) {
		if (text[at] === close) depth++;
		if (text[at] === open && --depth === 0) return at;
	}
	return -1;
};

/** A picture whose caption, if any, is the next line. */
const pictureOnly =
	/^(?:!\[[^\]]*\]\([^)]*\)|\[?(?:photo|image|picture|ảnh|video)\s*\d*\]?|image (?:source, .{2,60}|caption,?)|imagen? (?=\S*\d)[\w.-]+|[\w-]+\.(?:jpe?g|png|webp))$/i;

/** `• (Photo) The two ministers`, `(Photo1)`: a link to a picture, as ministries print it. */
export const isPhotoLink = (line: string): boolean => /^(?:[•*-] ?)?[([]Photos? ?\d{0,2}[)\]]/i.test(line);

/** Whether a line is a picture without words of its own. */
export const isPicture = (line: string): boolean => pictureOnly.test(line);

const creditOnly =
	/^[([]?(?:photos?|image|picture|photo credit|credit|ảnh)(?: ?[:©]| by| courtesy)[^.]{0,80}[)\]]?\.?$/i;

/** Whether a line is only the credit of the caption above it. */
export const isCredit = (line: string): boolean => creditOnly.test(line);

/** Whether a caption is neither a credit nor ends with one in brackets. */
export const lacksCredit = (line: string): boolean => !isCredit(line) && endBracket(line) === null;

/** Whether `line` is the bracketed credit of the caption above it, which has none yet. */
export const completes = (line: string, caption: string): boolean =>
	/^[([]/.test(line) &&
	endBracket(line)?.length === line.replace(/\.$/, '').length - 2 &&
	endBracket(caption) === null;
