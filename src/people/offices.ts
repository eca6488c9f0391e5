/** The noun of an office, singular and plural. Lower case. */
export const officeNouns: ReadonlySet<string> = new Set(
	`president presidents minister ministers undersecretary undersecretaries subsecretary premier premiers chancellor chancellors secretary secretaries king kings queen emperor sultan emir emer
	amir prince princess duke custodian chairman chairwoman chairperson chair speaker taoiseach tanaiste commissioner governor mayor ambassador ambassadors
	director head chief leader envoy aide advisor adviser representative councilor councillor counselor counsellor spokesman
	spokeswoman spokesperson counterpart counterparts peer homologue colleague attorney executive member consul affaires senator senators congressman congresswoman`.split(
		/\s+/,
	),
);

/** The same as letters, which count in capitals only. */
export const officeLetters: ReadonlySet<string> = new Set(['PM', 'DPM', 'FM', 'EAM']);

/** May stand before the noun and belong to the office, one or several: "acting deputy prime", "foreign". Lower case. */
export const officeModifiers: ReadonlySet<string> = new Set(
	`general first second vice deputy executive acting interim caretaker permanent principal prime senior assistant under co
	state cabinet union federal foreign external affairs defence defense finance interior home trade economy economic energy
	agriculture health education culture tourism transport justice environment industry commerce information labour labor
	public security investment planning science petroleum oil infrastructure digital communication communications sport
	sports youth national party crown grand supreme high special presidential parliamentary politburo political bureau
	standing central committee assembly na npc cppcc parliament senate house european eu outgoing incoming chief consul
	secretary legal charge d`.split(/\s+/),
);

/** These nouns are offices only in certain company: "Politburo member", "Attorney General". */
export const needsCompany: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp }>> = {
	member: {
		before: /(?:politburo|bureau|committee|permanent) $/i,
		after: /^ of (?:the )?(?:politburo|political|standing|communist|\w+ central|national assembly)/i,
	},
	executive: { before: /chief $/i, after: /^$/ },
	attorney: { before: /^$/, after: /^[ -]general/i },
	consul: { before: /^$/, after: /^[ -]general/i },
	representative: { before: /(?:high|permanent|special|trade) $/i, after: /^$/ },
	affaires: { before: /charg[eé] d.$/i, after: /^$/ },
};

/** Words in capitals that belong to an office or a body, never to a name. Lower case. */
export const officeWords: ReadonlySet<string> = new Set(
	`foreign affairs external internal home equipment interior defence defense national public security finance financial trade
	industry industries commerce commercial economy economic economics planning investment investments education health
	agriculture agricultural rural environment environmental ecology natural resources culture cultural sports sport youth
	tourism transport transportation communications communication information technology technologies science scientific
	justice labour labor employment energy oil gas petroleum water waters irrigation development international cooperation
	relations european integration state states council cabinet government central committee commission party communist
	political bureau politburo standing secretariat department office assembly people's people’s peoples congress senate
	parliament house representatives republic union kingdom federation armed forces military supreme court general
	secretary minister ministers president deputy vice prime chairman chairwoman chairperson chair director head
	ministry digital innovation artificial intelligence climate change infrastructure works construction housing urban
	social welfare women woman family religious islamic minority power mines mining minerals fisheries marine maritime forestry
	land lands livestock customs border guard police procurator inspectorate prosecutor audit bank reserve
	monetary export import exports business enterprise enterprises small medium consumer market regulation
	humanitarian emergency situations emergencies disaster management civil service administration privatization
	strategic special envoy high representative policy community commonwealth global regional pacific indo-pacific africa
	asian asia europe america americas north south east west eastern western northern southern middle near
	revolutionary workers worker's democratic socialist soviet arab federal imperial sultanate majesty highness
	royal his her excellency chief staff advisor adviser counsellor advisory task force institute academy university
	organization organisation association agency authority corporation company group fund league nations
	fatherland front consultative conference national's liaison propaganda mobilisation mobilization discipline inspection
	supervision steering intergovernmental commissioner ambassador leader leaders affair spokesperson spokesman
	people two holy mosques member members grand un eu road roads railway railways overseas cooperative cooperatives expatriates diaspora veterans martyrs manpower human capital skills insular territories reform chamber board joint african abroad residing homeland animal husbandry responsibility
	marketing wildlife aviation ports shipping hydrocarbons electricity research higher vocational training budget local
	gender immigration citizenship multiculturalism population statistics meteorology sanitation antiquities heritage arts
	creative decentralization enlargement neighbourhood posts telecommunications telecommunication nuclear space oceans food nutrition biodiversity
	equality solidarity handicrafts fishery aquatic aquaculture treasury revenue parliamentary constitutional electoral
	legal renewable renewables mineral metallurgy chemicals fertilizers textiles pharmaceuticals medical tertiary secondary
	primary universities religion endowments awqaf guidance hajj umrah municipal municipality municipalities tribal
	chieftaincy traditional co-operation co-operatives competition competitiveness productivity entrepreneurship startups opposition supply
	procurement deputies action emigrants emigration
	statistical veteran refugees promotion protection production chancellery provincial prefectural`.split(
		/\s+/,
	),
);

/** Stand before a name and are no part of it. Lower case, without full stops. */
export const honorifics: ReadonlySet<string> = new Set(
	`mr mrs ms miss most senator lyonpo dasho mwalimu mzee mama papa ato dr prof professor sir dame lord lady hon honourable honorable rt he hh hm hrh h.e h.h h.m h.r.h excellency
	comrade shri smt shrimati sheikh shaikh sheikha samdech akka moha sena padei techo borvor thipadei dato dato' dato’ datuk
	datin seri sri tan tun pehin sultan tengku tuanku raja general gen col colonel lt lieutenant major maj capt captain admiral adm brigadier
	marshal air vice chief senior u daw khun nana alhaji engr ing barrister khan-sahib sardar engineer ustaz haji maulana ayatollah
	hojjatoleslam dr. rev father pope king queen emperor emir amir prince princess crown oknha neak kru
	majesty highness royal his her the imperial eminence president-elect mr. mrs. ms.`.split(/\s+/),
);

/** Particles in the middle of a name. Lower case. */
export const particles: ReadonlySet<string> = new Set(
	'bin ibn bint al el ul ud ad as ash de da do dos das del della di van von der den la le y e ter ten ben abu binti'.split(
		' ',
	),
);

/** "Sultan bin Hamad": what looks like a title before it is a name. */
export const sonOf = / (?:[Bb]in|[Ii]bn) /y;

/** After a name in capitals, these make it the name of a place or a house. Lower case. */
export const namedAfter: ReadonlySet<string> = new Set(
	`academy diplomatic city university mausoleum airport museum street avenue road square school institute thought theory prize award
	foundation stadium hospital centre center communist trail doctrine plan era national young pioneer palace highway bridge
	international memorial youth library complex port mosque park hall island islands lake river theatre theater department province district taxes agency bank company
	corporation fund council commission committee authority association organization organisation chamber`.split(
		/\s+/,
	),
);

/** Words in capitals that follow an office and begin no name. Lower case. */
export const notNames: ReadonlySet<string> = new Set(
	`the of and in on at for from with by he she it they his her this that these those both two three on january february
	march april may june july august september october november december monday tuesday wednesday thursday friday saturday
	sunday xinhua reuters during after before when while also told mp committee summit meeting visit conference ministry
	embassy house officials dignitaries parties sides countries nations governments peoples speaking addressing welcoming following responding regarding emphasizing according`.split(
		/\s+/,
	),
);
