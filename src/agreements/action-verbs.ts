const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** What states undertake to do, in the base form; each may also stand as a gerund. */
const verbs = words(`
	abide abolish accede accelerate accept accommodate accomplish accredit achieve acquire activate adapt add adhere
	adjust admit adopt advance allocate allow amend amplify analyse analyze anchor apply appoint appreciate
	approve arrange ascertain assess assign assist assure attach attract avoid begin bind bolster bring
	broaden build calibrate capitalise capitalize capture carry cease celebrate cement certify chart clarify
	co-develop co-finance co-host co-operate co-ordinate co-organise co-organize co-produce co-sponsor
	codify cohost collaborate combine commemorate commence commit communicate compare compensate compete
	compile complement complete comply concentrate conclude concretise concretize conduct confer confirm
	confront connect conserve consider consolidate construct consult contain continue contribute convene
	convert convoke cooperate coordinate cope correct crack create criminalise cultivate curb customise
	customize decarbonise decarbonize declare decommission decrease dedicate deepen defend defer define
	delegate delineate deliver demarcate demilitarise demilitarize demonstrate denounce deny deploy deport
	depute designate detect determine develop devise devote differentiate dig digitalise digitalize digitise
	digitize direct disarm disburse discourage discover discuss dismantle dispatch dispose disseminate
	distribute diversify divert divide do donate double-track dovetail draw dredge earmark earn ease educate
	elaborate electrify elevate eliminate embark embed embody embrace employ empower enable enact encourage
	endorse endow enforce engage enhance enlarge enlist enrich enrol enroll ensure enter envisage equip
	eradicate erect escalate establish evacuate evaluate examine exclude exempt exercise expand expedite
	expel exploit explore expose extend extract extradite facilitate fast-track fill finalise finalize find
	finish follow forbid forge forgo formalise formalize formulate fortify foster fulfil fulfill fully-fund
	gather generate get give go halt handle harmonise harmonize harness hasten heal heed heighten hire honor
	honour identify implement impose improve inaugurate incentivise incentivize include incorporate induct
	industrialise industrialize inform inject ink innovate insert inspect inspire install instruct insulate
	insure integrate intensify interact interconnect interlink intervene introduce invest investigate
	invigorate invite involve irrigate jump-start keep kick-start launch lay learn legalise legalize
	legislate lend lengthen lessen let leverage liaise liberalise liberalize lighten locate lodge look lower
	mainstream maintain make manage manufacture materialise materialize maximise maximize merge migrate
	mitigate mobilise mobilize modernise modernize multiply narrow negotiate nominate normalise normalize
	notify nurture observe obtain offset operate operationalise operationalize oppose optimise optimize
	organise organize outlaw outline outsource overcome oversee own participate pave pay perform permit
	persist persuade phase pilot practise pre-empt prepare preserve prevent prioritise prioritize privatise
	privatize proceed procure prohibit prolong promote propagate propose prosecute protect provide publicise
	publicize publish put quadruple quantify quell quicken ramp ratify re-energise re-energize re-establish
	reactivate readmit reaffirm realise realize reallocate rebalance rebuild receive recognise recognize
	recommit reconcile reconnect reconsider reconstruct reconvene recover recruit rectify recycle redirect
	redouble reduce reestablish refer refine refrain regulate rehabilitate reimburse reinforce reinstate
	reinvigorate reject relaunch relax relieve relocate rely remain remedy remove render renew renovate
	reopen reorient repatriate repay repeal replace replenish replicate reschedule rescind resettle reshape
	resist resolve respond restart restore restrain restructure resume retain retrofit reunite revamp
	reverse revise revitalise revitalize revive rid safeguard save scrap seek seize select send serve settle
	sharpen shorten simplify simulate sit smooth solidify solve sow speak specialise specialize specify
	speed spur stabilise stabilize standardise standardize steer stimulate stockpile streamline strengthen
	strictly-adhere strive submit subscribe subsidise subsidize substitute succeed supervise supplement
	suppress surrender suspend sustain synchronise synchronize synergise synergize tailor take tap teach
	televise terminate thwart tighten toughen transform translate transmit triple twin unblock uncover
	underpin undertake unfreeze unify unite unlock unveil uphold uplift upskill utilise utilize vaccinate
	validate verify wage waive warn weigh widen withdraw withstand write
`);

/** These are nouns as often: after "and" they count as verbs only before an object. */
const nounsAsOften = words(`
	act address aid back ban benefit bridge brief buy cap chair change channel clear close combat commission
	contact control counter deal design drill drive drop end experience finance fix focus found free freeze
	fuel fund further gain grant grow guarantee guide hand help initial initiate issue join lead license
	link list map mark market matter meet model monitor mount move need note offer pass plan plant play pool
	power practice present process produce profit project purchase push reach record reform refund repair
	request rescue research reserve result return review reward roll route run sanction scale screen search
	secure sell shelter shield shift ship show source sponsor spread stand start station stay stem step
	stock stop store structure supply survey swap switch tackle target test trace track trade train transfer
	transit transport treat turn update upgrade urge use value visit watch welcome win
`);

/** Of these, more verbs than nouns: only a preposition after them makes them nouns. */
const mostlyVerbs = words(`
	boost cut delay double draft exchange export fight form hold host import increase launch lift limit open place
	promote raise release report respect send set share sign speed study support work
`);

const base: ReadonlySet<string> = new Set([...verbs, ...nounsAsOften, ...mostlyVerbs]);
const ambiguous: ReadonlySet<string> = new Set(nounsAsOften);
const likely: ReadonlySet<string> = new Set(mostlyVerbs);

/** "making", "carrying", "stopping": the gerund of a verb in the table. */
const gerunds: ReadonlySet<string> = new Set(
	[...base].flatMap(verb => [
		`${verb}ing`,
		`${verb.replace(/e$/, '')}ing`,
		/[^aeiouwy][aeiou][^aeiouwxy]$/.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`,
	]),
);

/** Stand before the verb of an action and belong to it. */
const adverb =
	/^(?:\p{Ll}+ly|not|further|soon|well|better|jointly|also|together|always|never|more|fully|urgently|once again|in turn|(?:proactively|actively) and \p{Ll}+ly)$/u;

/** After a verb that may be a noun, an object begins so. */
const object =
	/^(?:the|a|an|their|its|his|her|our|your|each|one|this|these|that|those|all|both|every|any|other|more|new|joint|further|up|out|into|upon|forward|[\p{Lu}\d“"'].*|\p{Ll}+(?:al|ive|ic|ary|ent|ous|ity|(?:tion|ment|ance|ence|ship|ing)s?))$/u;

export type VerbForm = 'base' | 'ing';

/** Whether a clause begins with the verb of an action, in the form given; adverbs may stand before it. */
export const beginsAction = (text: string, form: VerbForm): boolean => {
	// "to remove, by May, all barriers"
	const words = text.split(/,?\s+/, 8);
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
	if (form === 'ing') return gerunds.has(word.replace(/[,;:]$/, ''));
	if (!base.has(word)) return false;
	if (marked || !(ambiguous.has(word) || likely.has(word))) return true;
	if (next === undefined) return false;
	return likely.has(word) ? !noVerbBefore.test(next) : object.test(next);
};

/** What follows a noun: "support of", "exchange programmes". */
const noVerbBefore =
	/^(?:of|in|for|from|and|or|between|with|by|programmes?|programs?|schemes?|projects?|mechanisms?|activities|channels|platforms?|systems?|centres?|centers?|rates?|plans?|permits?|visas?|conditions|force)$/;

/** Whether a clause ends with a verb, so that its object is still to come: "to better manage" before "and resolve disputes". */
export const isBareVerb = (text: string): boolean => {
	const words = text.slice(-farEnough).trim().split(/\s+/);
	const verb = words.at(-1) ?? '';
	if (!base.has(verb) && !gerunds.has(verb)) return false;
	const before = words.at(-2);
	return (
		before === undefined ||
		before === 'to' ||
		before === 'and' ||
		adverb.test(before) ||
		(words.length === 2 && base.has(before) && !ambiguous.has(verb))
	);
};
/** No two words of the tables are longer. */
const farEnough = 60;
