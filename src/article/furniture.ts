/** What stands in the way around and inside an article. Each row is a whole line, in lower case, as a regular expression. */
type Row = { readonly line: string; readonly why: string };

const rows: readonly Row[] = [
	{
		line: 'advertise?ments?|ads? by .*|sponsored(?: content)?|story continues below.*|continue reading.*|article continues .*|sign up here.*|subscribe(?: now)?|get started',
		why: 'advertising',
	},
	{
		line: '(?:share|tweet|facebook|twitter|x|wechat|weibo|whats ?app|telegram|linked ?in|zalo|pinterest|pin it|reddit|instagram|you ?tube|flipboard|tumblr|threads|bluesky|rss|messenger|viber|e-?mail|print|copy(?: link)?|download(?: pdf)?|pdf|save|bookmark|listen|send|like|follow(?: us)?|google news|a[-+]|aa|[sml]|small|medium|large|(?:adjust )?(?:font|text)(?: size)?|loading|[\\s|,·•:/+.-])+',
		why: 'buttons',
	},
	{
		line: 'share (?:this|on|via|with|article|story|to)\\b.*|follow (?:us|.{2,30}) on .*|add .{2,30} (?:as|on) (?:a )?(?:preferred source|google).*|listen to (?:this )?(?:article|story).*|click (?:here|to) .*|watch(?: live| now)?:? ?.{0,40}|like (?:this|loading).*|(?:join|subscribe to) our .*(?:channel|group).*',
		why: 'buttons',
	},
	{
		line: '\\d+ ?(?:min(?:ute)?s?|sec(?:ond)?s?|hours?|days?|weeks?|months?|years?)(?: (?:read|ago|to read))+|(?:updated|published|posted) \\d+ .{3,12} ago|\\d[\\d,.k]* (?:views?|shares?|likes?|reads?)|(?:views?|hits?|shares?|likes?|visitor counter) ?: ?\\d.*|reading time.*|item \\d+ of \\d+|\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?',
		why: 'meters',
	},
	{
		line: '(?:also read|read (?:also|more|next|here|full (?:story|text))|baca juga|lire aussi|leia (?:também|mais)|lea también|ver también|see also|related|must read|latest(?: news)?|more|watch|don.t miss|in case you missed it|related \\w+|recommended) ?[:|>»–—-].*|\\W{0,3}(?:also read|read more|read also)\\b ?.{0,100}|(?:more|details) to follow\\W*|details shortly\\W*|this (?:item|story|article|page) is being updated\\W*',
		why: 'a teaser between paragraphs',
	},
	{ line: 'home(?: ?[>»/|›→,].*)?', why: 'path of the page' },
	{
		line: '(?:this is )?an official website of .*|here.?s how you know.*|(?:secure )?\\.gov websites? .*',
		why: 'a government on its own page',
	},
	{ line: '\\[(?:source|full text|notes?|author)\\].*|\\(?source_title ?:.*', why: 'labels of a database' },
	{
		line: '[([]?(?:(?:un)?official|courtesy|working|informal) translation(?: (?:from|of|by) .{2,40})?[)\\]]?|[([]?(?:as (?:delivered|prepared)(?: for delivery)?|check against delivery)[)\\]]?',
		why: 'what kind of text it is',
	},
	{
		line: '[a-z]{2,20}(?:_[a-z]{2,20})+|(?:main |hero |lead )?(?:img|image)(?: description)?',
		why: 'names in the template of the page',
	},
	{
		line: '[\\w.+-]+@[\\w.-]+|(?:https?://|www\\.)\\S+|(?:tel|fax|e-?mail|phone)\\b ?[:.]?.*|\\(attn\\b.*\\)',
		why: 'addresses',
	},
	{
		line: '(?:arabic|chinese|english|french|german|hindi|indonesian|italian|japanese|korean|malay|persian|portuguese|russian|spanish|turkish|urdu|vietnamese|中文|日本語|рус|қаз|eng)(?: version)?',
		why: 'other languages of the page',
	},
	{
		line: '[a-z]{2,7}(?:/[a-z][a-z.]+)+(?: [a-z.]+){0,3}|\\d+\\*\\*\\d+',
		why: 'initials and numbers of who filed it',
	},
	{
		line: 'skip to (?:main )?content|(?:main )?menu\\b\\W*(?:search)?|search|log ?in|sign in|toggle navigation|main navigation|languages?|accessibility.*|ma?in page',
		why: 'page head',
	},
	{
		line: '\\(?source ?: ?.{1,120}|\\(?(?:via|editors?|reporters?|authors?|writers?|correspondents?|text|story|newspaper section) ?: ?.{1,60}|news desk|staff (?:reporter|writer|correspondent)s?|web desk|(?:web|news|sports?|foreign|diplomatic) desk|\\w+ reporters?|(?:from|published|posted|updated|date|author|writer|hits?|views?) ?:?',
		why: 'credits',
	},
];

const row = new RegExp(`^(?:${rows.map(({ line }) => line).join('|')})$`);

/** Longer lines are prose, whatever they begin with. */
const longest = 160;

/** Whether a line is a button, a menu, a meter, a byline: nothing of the article. */
export const isStray = (line: string): boolean =>
	line.length <= longest &&
	(line.length === 1 ||
		row.test(line.toLowerCase()) ||
		byline.test(line) ||
		isPath(line) ||
		address.test(line) ||
		isRowOfLinks(line) ||
		isTwice(line) ||
		gluedPath.test(line));

/** `HomeNewsPolitics`, `HomePeruMinister of Trade...`: a path whose parts a scraper glued. */
const gluedPath = /^Home(?:(?:\p{Lu}[\p{Ll}&]+){1,6}|\p{Lu}\p{Ll}.*(?:\.\.\.|…)\)?)$/u;

/** Who wrote or sent the text. */
const byline =
	/^(?:(?:\(?[Bb]y|BY|— ?[Bb]y|(?:[Ww]ritten|[Rr]eported|[Pp]osted) by)(?: |: ?)|Xinhua writers? )(?=\p{Lu}|our |staff |an? )[^.!?;:]{2,80}(?:\.[^.!?;:]{2,40}){0,4}[.:]?\)?$/u;

/** `Countries & Regions > Asia > Philippines` */
const isPath = (line: string): boolean => /[^ ] [>»›→]{1,2} [^ ]/.test(line);

/** `Singha Durbar, Kathmandu, Nepal | Tel: +977-1-4200182` · `Reporting from Beijing` */
const address = /\b(?:tel|fax|e-?mail|phone) ?[:.]|\breporting from /i;

/** A paragraph that sells something of the page: `… all the news you need. Sign up here.` */
export const isPromotion = (text: string): boolean => text.length <= longestPromotion && promotion.test(text);
const longestPromotion = 200;
const promotion =
	/\b(?:sign up|subscribe|register|click) (?:here|now|today)\W*$|\b(?:sign up|subscribe|follow us|join us|(?:click|tap) here to (?:join|follow)|^(?:join|follow) our)\b.{0,80}\b(?:newsletter|facebook|telegram|whatsapp|channel|app|website|inbox|youtube)\b|^you are subscribed to\b/i;

/** `Home   News   Politics`, `Download PDF | Share | Tweet`: short names with wide blanks or bars between them. */
const isRowOfLinks = (line: string): boolean => {
	if (line.startsWith('|') || !/ {2}|\|/.test(line)) return false;
	const cells = line.split(/ {2,}| ?\| ?/);
	if (cells.length === 2 && !/ {3}|\|/.test(line)) return false;
	const most = cells.length > 2 ? 6 : 2;
	return cells.every(cell => cell.split(' ').length <= most && !/[.!?]$/.test(cell));
};

/** `Báo Quốc TếBáo Quốc Tế`: a name that a scraper read from a link and from its picture. */
const isTwice = (line: string): boolean => {
	const half = line.length / 2;
	return half >= 3 && line.slice(0, Math.floor(half)) === line.slice(Math.ceil(half));
};
