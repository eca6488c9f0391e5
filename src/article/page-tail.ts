/** What stands under an article on a page. Each row is a whole line, in lower case, as a regular expression. */
type Row = { readonly line: string; readonly why: string };

const rows: readonly Row[] = [
	{
		line: '(?:see|view|show|load) (?:more|all)(?: .{0,30})?|read more(?: \\w+)?|read (?:the )?(?:original|full) (?:article|story|text|report|version)\\b.*|(?:original|source) (?:article|link|story|url|source)(?: source)?(?: ?:.*)?',
		why: 'button under an article',
	},
	{
		line: '(?:related|associated|additional|similar|recommended|suggested|popular|trending|featured|recent|topic|department)(?: \\w+)? (?:news|resources|materials?|articles?|stories|topics?|posts?|contents?|links|headlines|videos?|photos?|images|pictures|reads?|releases?|coverage|reading|information|documents?|tags?)(?: .{0,30})?:?',
		why: 'teasers',
	},
	{
		line: '(?:other|more|latest|top|breaking)(?: \\w+)? (?:news|articles?|stories|posts?|headlines|videos?|photos?|images|pictures|reads?|releases?|coverage|reading)(?: .{0,30})?:?',
		why: 'teasers',
	},
	{
		line: '(?:related|recommended|you may (?:also )?(?:like|be interested in)|you might (?:also )?like|more (?:from|on|about|in)(?: .{0,40})?|most (?:read|viewed|popular|shared|liked|saved|watched|commented|discussed|searched)(?: [^.]{0,30})?|recommended for .{2,20}|hot (?:news|topics?)|search trends|must reads?|read these next|(?:what )?(?:others|people|readers) (?:are|also) (?:reading|read|viewed).*|(?:useful|external|quick|sponsored|partner) links?|promoted(?: content| stories)?|read next|up next|what to read next|don.t miss|editor.?s.? (?:picks?|choice)|in this (?:section|category)|also in .{2,40}|see also|on the same (?:subject|topic)|read also|also read|explore .{2,30}|trending(?: now)?|latest|around the web|from our partners|taboola|outbrain)(?: ?:)?',
		why: 'teasers',
	},
	{
		line: '(?:leave|post|write|add) (?:a|your) (?:comment|reply).*|comments?(?: ?\\(\\d+\\))?|\\d+ comments?|trackbacks?(?: ?\\(\\d+\\))?|no comments(?: yet)?:?|comments are closed.*|be the first to comment.*|your comment|join the (?:discussion|conversation).*|(?:view|show|facebook|recent) comments|cancel reply|your e-?mail address will not be published.*|please enter your (?:comment|name|e-?mail).*|save my name.*|log ?in to (?:leave|post|write|add|comment).*|have your say.*|to participate in the discussion.*|log in or register.*',
		why: 'comment box',
	},
	{
		line: 'close(?: menu| search)?|(?:[a-z]+ ){0,4}powered by\\b.*|event calendar|same (?:tag|category|author)|no videos? available|no data|news ?feed|archives?|about (?:the )?(?:author|writer)s?\\b.{0,20}|about us',
		why: 'menus of a news portal',
	},
	{
		line: '(?:tags?|labels?|key ?words?|topics?|categor(?:y|ies)|filed under|hashtags?|in this story|(?:mentioned )?in this article)(?: ?[:|#].*|  .*)?|news type ?:.*|#\\w+(?: ?#\\w+)+',
		why: 'index terms',
	},
	{ line: '(?:©|copyright\\b|\\(c\\) ?\\d{4}).*', why: 'rights' },
	{
		line: '\\(?(?:reporting|editing|writing|additional reporting|compiled|translated|edited)(?: and \\w+)? by:? .*|[(–—-]{0,3} ?with (?:additional )?(?:inputs?|reports?|reporting) (?:from|by) .{2,60}|\\(?with agency inputs?\\)?|[*(–—-]{0,3} ?with (?:afp|ap|agencies|reuters|xinhua)\\b.{0,40}|\\(?(?:web )?editors? ?: .*|\\[?responsible editors? ?: .*|translators? ?: .*',
		why: 'credits of an agency',
	},
	{
		line: 'our standards: .*|\\(?\\*? ?(?:the foregoing|this) is an? (?:provisional|unofficial|informal) translation\\b.*|the views expressed .*|disclaimer.*|this (?:article|story|report|content) (?:was|is|has been) (?:first |originally )?(?:published|produced|generated|translated|auto).*',
		why: 'legal notes',
	},
	{
		line: '\\(?(?:release id|news id|document id|story code|news code|news link|short link) ?:.*|source:? https?://.*|copy the link\\b.*|official news published at .*|read this release in.*|publication status|publication date ?:.*|text version|direct link ?:.*',
		why: 'data of a press bureau',
	},
	{
		line: '(?:kaynak|fuente|fonte|quelle|sumber|nguồn) ?:.*|(?:etiketler|etiquetas|mots[- ]clés|schlagwörter)\\b.*|yorumlar|haberin devamı|mehr zum thema.*',
		why: 'credits, tags and comments of a page in another language',
	},
	{
		line: 'contacts?(?: us| details| information| for (?:the )?(?:media|press|journalists))?(?: ?:.*)?|(?:for (?:more|further|additional) (?:information|details|queries)|(?:media|press) (?:contacts?|enquiries|inquiries))\\b.*',
		why: 'contact',
	},
	{
		line: '(?:previous|next|prev|newer|older) (?:article|story|post|page|news)(?: .*|:.*)?|back to (?:top|list|news).*|print(?:er)? (?:this|version|page|friendly).*|share this\\b.*|share(?: article)? ?:.*|download(?: ?:| the \\.?pdf| (?:the |a )?(?:full |complete )?(?:statement|text|document|report|release|version|copy)\\b).*|follow us\\b.*|stay (?:connected|informed|tuned|up[- ]to[- ]date).*|advertise with us.*|(?:suggest|send) to a friend.*|share page|version for print|date modified ?:.*|this (?:\\w+ )?(?:document|page|release|statement|text|article) is also available (?:at|in|on) .*|add to favou?rites|rss(?: feed)?|[«<‹]+ ?(?:previous|prev|back|older)\\b.*|(?:next|newer) ?[»>›]+|prev(?:ious)?(?: [/|])? next|(?:go )?back',
		why: 'navigation',
	},
	{
		line: '(?:do you (?:like|find)|did you (?:like|find)|how did you feel|is this|was this|how useful|rate this) .{0,40}\\b(?:article|story|page|content|information|news)\\b.{0,10}|was this page helpful.*',
		why: 'a question to the reader',
	},
	{
		line: 'was this helpful.*|what.?s? (?:is )?your reaction.*|your (?:opinion|feedback|voice) matters?.*|share your (?:experiences?|thoughts|views|opinions?|feedback)\\b.*|tell us what you think.*|report an? (?:error|typo|mistake).*|(?:did you |if you )?f(?:i|ou)nd an? (?:error|typo|mistake).*|this (?:news|article|page|post|story|item) (?:has been|was|is) (?:read|viewed|visited|seen) .*',
		why: 'what the page wants to hear from the reader, and a meter',
	},
	{
		line: 'photos?(?: \\(\\d+\\)(?: {1,3}videos?(?: \\(\\d+\\))?)?)?|photo gallery|gallery|videos?|in pictures',
		why: 'a gallery under the text',
	},
	{
		line: '(?:sign(?: up)?|subscribe|newsletter|get (?:the|our)) .*(?:newsletter|inbox|alerts?|updates|app|channel).*',
		why: 'advertising for itself',
	},
	{
		line: '(?:download|install|get) (?:our|the) .{0,40}\\bapp\\b.*|for (?:all )?(?:the )?(?:latest|more|breaking) [^,.]{0,60},? (?:download|follow|visit|subscribe|click|join)\\b[^.]*|newsletters?|enter your e-?mail.*|(?:catch|get|read)(?: up on)? all the latest .{0,80}\\bnews\\b.*|become a member.*|donate(?: now)?|support (?:us|our journalism).*',
		why: 'advertising for itself',
	},
	{
		line: '(?:we|this (?:web)?site) uses? cookies.*|(?:accept|manage)(?: all)? cookies|cookies?(?: policy| settings| notice)?|terms (?:of|and|&) .{3,20}|privacy (?:policy|notice|statement).*',
		why: 'cookies and terms',
	},
];

/** Words that give a legal note away, wherever they stand in it. */
const note =
	/contributed to th(?:is|e) (?:report|story|article)|all rights reserved|appeared first on|first appeared on|(?:has|have) not been edited by|syndicated feed|may have been reworked by|wire agency feed|contact us for subscription|website contains only|is not responsible for the content|^this (?:e-?mail|message) was sent to\b/i;
/** The same in part, from a blank on: three times as fast, and no line has a note without it. */
const partOfNote =
	/ (?:to this|to the (?:report|story|article)|rights|us for|contains|not resp|first (?:on|app)|not been ed|feed|been rew|was sent)/i;

const row = new RegExp(`^(?:${rows.map(({ line }) => line).join('|')})$`);

/** Longer lines are prose, whatever they begin with; legal notes run longer. */
const shortest = 3;
const longest = 160;
const longestNote = 300;

/** Whether the article is over: this line and everything below it are the page's own. */
export const opensTail = (line: string): boolean => {
	if (line.length < shortest || line.length > longestNote) return false;
	if (line.length <= longest && row.test(withoutBullet(line).toLowerCase())) return true;
	return partOfNote.test(line) && note.test(line);
};

const withoutBullet = (line: string): string =>
	line.charAt(1) === ' ' && '-•*'.includes(line.charAt(0)) ? line.slice(2) : line;
