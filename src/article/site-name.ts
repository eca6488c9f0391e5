/** Names of sections and kinds of text, as sites print them above an article. In lower case. */
const sections = new Set(
	[
		// kinds of text
		'analysis|announcements|breaking news|article|articles|brief|briefing room|briefings|commentary|communique|documents|editorial|exclusive|explainer|fact sheet|fact sheets|feature|features|interview|latest|media note|media release|news|news flash|news release|opinion|photos|press|press office|press release|press releases|press releases and statements|press releases & statements|press statement|pressroom|readout|readouts|releases|report|speech|speeches|statement|statements|statements and releases|story|top stories|transcript|transcripts|update|video|videos|office of the spokesperson|bilateral documents|media|lok sabha|rajya sabha|for immediate release|immediate release|statements and remarks|office of the press secretary|speeches and statements',
		// parts of a paper
		'africa|all|all headlines|all news|americas|art|arts|asia|asia pacific|business|china|companies|culture|defence|defense|diplomacy|economy|education|energy|environment|europe|foreign affairs|foreign policy|foreign relations|government|head of state|health|home|international|latin america|law|lifestyle|local|markets|middle east|military|nation|national|oceania|politics|region|regional|science|security|society|south asia|southeast asia|sports|technology|tourism|trade|travel|world|world news',
		// parts of a page
		'about|about us|archive|archives|contacts|contact us|events|gallery|main|main menu|menu|more|multimedia|page contents|photo|search|site map|skip to content|skip to main content|structure|subscribe|top',
	].flatMap(row => row.split('|')),
);

/** Whether a line only names the section or the kind of text that an article belongs to: `CHINA / DIPLOMACY`, `Press release`. */
export const isSectionName = (line: string): boolean =>
	line.length <= 60 &&
	line
		.toLowerCase()
		.split(/ ?[/|>»:,·•–—] ?| - /)
		.every(part => part === '' || sections.has(part.trim()));

/** What a body that publishes is called. */
const bodies = [
	'Agency|Authority|Cabinet|Commission|Consulate|Council|Department|Embassy|Government|House|Ministry|Office',
	'Parliament|Presidency|Secretariat|Daily|Herald|Network|News|Online|Portal|Post|Press|Times|Tribune|Website',
].join('|');
const body = `(?:${bodies}|${bodies.toUpperCase()})`;
const title = "\\p{Lu}[\\p{L}.'’-]*";
const more = `(?: (?:of|for|and|the|to|${title}),?){0,10}`;

/** `Ministry of External Affairs, Government of India`, `Fresh News Asia`, `President of Russia`, `The White House`. */
const publisher = new RegExp(
	[
		`^(?:[Tt]he |THE )?(?:(?:Republic|Kingdom|Federation) of (?:the )?(?:${title} ){1,2})?(?:${title} ){0,3}?${body}(?: (?:of|for|OF|FOR)${more}|,${more}| Asia| Online)?$`,
		`^(?:[Tt]he |THE )?(?:${title} ){0,3}(?:Republic|Kingdom|Federation|REPUBLIC|KINGDOM|FEDERATION)(?: of(?: the)?(?: ${title}){1,3})?$`,
		`^Official (?:[Ww]eb ?)?(?:[Ss]ite|[Pp]ortal|[Pp]age) of(?: the)?(?: (?:of|for|and|the|${title})){1,8}$`,
		`^(?:The )?(?:President|Prime Minister)(?: of(?: the)?(?: ${title}){1,4})?$`,
	].join('|'),
	'u',
);

const dash = / [-–—|] | {2,}/;

/** Whether a line only names who publishes, perhaps with the kind of the text: `European Commission - Press release`. */
export const isPublisherName = (line: string): boolean => {
	if (line.length > 100) return false;
	const parts = dash.test(line) ? line.split(dash) : [line];
	return (
		parts.some(part => publisher.test(part.trim())) &&
		parts.every(part => publisher.test(part.trim()) || isSectionName(part))
	);
};
