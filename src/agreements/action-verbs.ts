/** What states undertake to do, in the base form. Each may also stand as `-ing`. */
const plain = `
abide abolish accelerate accept accomplish achieve act activate adapt address adhere adjust admit adopt advance allocate allow
amend analyse analyze apply appoint appreciate approve arrange ascertain assess assign assist assure attach attract
avoid back ban begin bolster boost bring broaden build buy capitalise capitalize carry celebrate cement
channel clarify close collaborate combat combine commence commemorate commission commit compile complement complete
comply concentrate conclude concretise concretize conduct confirm confront connect conserve consider consolidate construct consult contain
continue contribute convene cooperate co-operate coordinate co-ordinate counter crack create criminalise curb cut deal
decrease deepen defend define delineate deliver demarcate demonstrate deny deploy designate develop devise devote digitise
digitize direct disburse discourage discuss dispatch disseminate distribute diversify donate double dovetail draft draw
earmark ease educate elevate eliminate embark empower enable encourage end enforce engage enhance enlarge enrich ensure enter
equip eradicate establish evaluate examine exchange exclude exempt exercise expand expedite explore export expose extend
extradite facilitate fight finalise finalize find finish follow formalise formalize form formulate fortify foster fulfil fulfill
fully-fund gather generate get give grant grow guarantee guide halt hand handle harmonise harmonize harness hasten help hold honour honor
identify implement import improve include incorporate increase inform inaugurate initiate inject innovate install instruct integrate intensify interconnect
introduce invest investigate invite involve issue join keep launch lay lead learn leverage liberalise liberalize lift limit link
list lower maintain make manage map maximise maximize meet mitigate mobilise mobilize modernise modernize monitor move negotiate
normalise normalize observe obtain offer open operate operationalise operationalize oppose optimise optimize organise organize outline
overcome oversee participate pave pay perform persist phase pilot place plant play practise practice prepare present preserve prevent
prioritise prioritize proceed procure produce promote propagate protect provide publish purchase push put raise ratify
reach realise realize recognise recognize recruit reduce refine refrain reform regulate rehabilitate reinforce reinvigorate reject release remain remove renew
renovate repair repatriate replace replicate report resist resolve respond restore restrain restructure resume retain revamp review revise revitalise
revitalize safeguard scale seek select sell send serve set settle share shorten show sign simplify solidify solve speed spur stabilise
stabilize standardise standardize start station steer step stop streamline strengthen strictly-adhere strive submit sustain suspend synchronise
synergise synergize tackle take tap target teach terminate tighten train transfer transform translate treat triple turn uncover
undertake unlock update upgrade uphold use utilise utilize value verify welcome withdraw withstand work
`;

/** These are nouns as often: after "and" they count as verbs only before an object. */
const ambiguous = new Set(
	`access act address aid approach back ban benefit boost buy cause change channel close combat commission contact control cost counter cut deal delay demand
	design double draft end estimate exchange experience export fight finance focus form found function fund further grant grow
	guarantee guide hand help hold host import increase initiate issue join lead lift limit link list map market matter meet model monitor move need
	note offer open place plan plant play practice present process produce profit programme project purchase push raise reach record
	reform release repair report request research respect result review sample scale sell set share show sign
	stand start state station step stop study supply support survey tackle target test time trade train transfer transport travel treat turn update upgrade use value
	view visit welcome work process benefit`.split(/\s+/),
);

/** Of these, more verbs than nouns: only a preposition after them makes them nouns. */
const mostlyVerbs = new Set(
	'increase boost share raise launch lift fight hold open release support export import place send speed respect promote host form draft double study cut delay limit set sign report'.split(
		' ',
	),
);

const extra =
	'aid benefit change contact control delay design experience finance focus found fund further host map market matter model need note plan process profit project record request research respect result stand study supply support survey test trade transport visit look';

const base: ReadonlySet<string> = new Set(`${plain} ${extra}`.split(/\s+/).filter(Boolean));

/** "making", "carrying", "stopping": the gerund of a verb in the table. */
const gerunds: ReadonlySet<string> = new Set(
	[...base].flatMap(verb => [
		`${verb}ing`,
		verb.replace(/e$/, '') + 'ing',
		/[^aeiouwy][aeiou][^aeiouwxy]$/.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`,
	]),
);

/** Stand before the verb of an action and belong to it. */
const adverb =
	/^(?:\p{Ll}+ly|not|further|soon|well|better|jointly|also|together|always|never|more|fully|urgently|once again|in turn|(?:proactively|actively) and \p{Ll}+ly)$/u;

/** After a verb that may be a noun, an object begins so. */
const object =
	/^(?:the|a|an|their|its|his|her|our|your|each|one|this|these|that|those|all|both|every|any|other|more|new|joint|further|up|out|on|in|to|with|into|upon|forward|[\p{Lu}\d“"'].*|\p{Ll}+(?:al|ive|ic|ary|ent|ous|tion|ment|ity|ance|ence|ship|ing))$/u;

export type VerbForm = 'base' | 'ing';

/** Whether a clause begins with the verb of an action, in the form given; adverbs may stand before it. */
export const beginsAction = (text: string, form: VerbForm): boolean => {
	const words = text.split(/\s+/, 8);
	let at = words[0] === 'to' ? 1 : 0;
	const marked = at === 1;
	if (words[at] === 'not' && words[at + 1] === 'to') at += 2;
	while (
		at < 5 &&
		words[at] !== undefined &&
		adverb.test(words[at] ?? '') &&
		!isVerb(words[at] ?? '', form, words[at + 1], marked)
	)
		at++;
	// "to" before it makes any word a verb
	if (marked && form === 'base') return /^\p{Ll}+$/u.test(words[at] ?? '');
	return isVerb(words[at] ?? '', form, words[at + 1], marked);
};

const isVerb = (word: string, form: VerbForm, next: string | undefined, marked: boolean): boolean => {
	const verb = word.toLowerCase().replace(/[,;:]$/, '');
	if (form === 'ing') return gerunds.has(verb) && word === word.toLowerCase();
	if (!base.has(verb) || word !== verb) return false;
	if (marked || !ambiguous.has(verb)) return true;
	if (mostlyVerbs.has(verb))
		return next !== undefined && !/^(?:of|in|for|from|and|or|between|with|by)$/.test(next);
	return next !== undefined && object.test(next) && !/^(?:in|on|to|with)$/.test(next);
};

/** Whether a clause ends with a verb, so that its object is still to come: "to better manage" before "and resolve disputes". */
export const isBareVerb = (text: string): boolean => {
	const words = text.trim().split(/\s+/);
	const verb = words.at(-1) ?? '';
	if (!base.has(verb) && !gerunds.has(verb)) return false;
	const before = words.at(-2);
	return (
		before === undefined ||
		before === 'to' ||
		before === 'and' ||
		adverb.test(before) ||
		(words.length === 2 && base.has(before))
	);
};
