/**
 * Heads of offices as news prints them, longest first where one begins another. A head may be followed by
 * what it is the office of ("of Foreign Affairs"), then by the name of its holder. Rows are regular expressions.
 */
const heads: readonly string[] = [
	// party
	'general secretar(?:y|ies)',
	'first secretary',
	'party chief',
	'(?:politburo|political bureau|standing committee|central committee) member',
	'permanent member',
	'member of the (?:standing committee of the )?(?:politburo|political bureau)',
	// state
	'(?:executive |acting |interim |state |vice |deputy |co-)?presidents?',
	'vice-president',
	'kings?',
	'queen',
	'emperor',
	'sultan',
	'(?:deputy )?am[ie]r',
	'(?:deputy )?em[ie]r',
	'crown prince(?:ss)?',
	'grand duke',
	'prince(?:ss)?',
	'custodian of the two holy mosques',
	'supreme leader',
	'state counsell?or',
	// government
	'(?:first |acting |caretaker |executive |permanent )?(?:deputy |vice )?prime minister',
	'(?:acting |permanent )?(?:deputy |vice |executive vice )?(?:premier|chancellor)',
	'(?:first |permanent |senior |acting )?(?:deputy |vice |assistant |parliamentary vice |state )?(?:foreign|defen[cs]e|finance|interior|trade|economy|economic|energy|agriculture|health|education|culture|tourism|transport|justice|environment|industry|commerce|information|labou?r|home|external affairs|foreign affairs|public security|investment|planning|science|petroleum|oil|infrastructure|digital|communications?|sports?|youth) (?:ministers?|secretary|commissioner|chief)',
	'(?:first |permanent |senior |acting |union |federal |cabinet )?(?:deputy |vice |assistant )?minister[s]?',
	'(?:permanent |deputy |cabinet |principal |prime cabinet |foreign |home |chief |under|assistant |state )?secretar(?:y|ies) (?:of state|for|of)',
	'(?:cabinet|permanent|principal|prime cabinet|chief|under) ?secretar(?:y|ies)',
	'(?:deputy )?secretary[ -]general',
	'state councill?or',
	'attorney[ -]general',
	'(?:principal )?(?:deputy )?national security advis[eo]r',
	'(?:special |presidential )?(?:envoy|aide|advis[eo]r)',
	'high representative',
	'(?:european |eu )?commissioner',
	'chief executive',
	'chief of (?:staff|the)',
	'(?:deputy )?governor',
	'(?:deputy )?mayor',
	// parliament
	'(?:national assembly|na|npc|cppcc|parliament|senate|house)? ?(?:vice |deputy )?chair(?:man|woman|person)?',
	'(?:deputy |house )?speaker',
	// elsewhere
	'(?:the )?(?:outgoing |incoming |acting )?(?:high commissioner|ambassador|charg[eé] d.affaires|consul[ -]general|permanent representative)',
	'(?:deputy )?director(?:[ -]general)?',
	'(?:deputy )?head',
	'spokes(?:man|woman|person)',
	'counterpart',
	'chief',
	'leader',
	'secretary',
];

/** Short forms that agencies put before a name. */
const short = ['PM', 'DPM', 'FM', 'DPRK leader', 'POTUS', 'EAM', 'Deputy PM', 'Premier'];

/** Finds where an office begins; "President" and "president" alike. */
export const officeHead = new RegExp(
	`(?<![\\p{L}-])(?:${heads.join('|')})(?![\\p{L}-])|(?<![\\p{L}])(?:${short.join('|')})(?![\\p{L}])`,
	'giu',
);

/** Words in capitals that belong to an office or a body, never to a name. Lower case. */
export const officeWords: ReadonlySet<string> = new Set(
	`foreign affairs external internal home interior defence defense national public security finance financial trade
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
	revolutionary workers worker's democratic socialist soviet arab islamic federal royal imperial majesty highness
	royal his her excellency chief staff advisor adviser counsellor advisory task force institute academy university
	organization organisation association agency authority corporation company group fund league nations
	fatherland front consultative conference national's liaison propaganda mobilisation mobilization discipline inspection
	supervision steering intergovernmental commissioner ambassador leader leaders affair spokesperson spokesman
	people peoples member members grand supreme un eu manpower human capital skills insular territories reform chamber board joint`.split(
		/\s+/,
	),
);

/** Stand before a name and are no part of it. Lower case, without full stops. */
export const honorifics: ReadonlySet<string> = new Set(
	`mr mrs ms miss dr prof professor sir dame lord lady hon honourable honorable rt he hh hm hrh h.e h.h h.m h.r.h excellency
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

/** After a name in capitals, these make it the name of a place or a house. Lower case. */
export const namedAfter: ReadonlySet<string> = new Set(
	`academy city university mausoleum airport museum street avenue road square school institute thought theory prize award
	foundation stadium hospital centre center communist trail doctrine plan era national young pioneer palace highway bridge
	international memorial youth library complex port mosque park hall`.split(/\s+/),
);

/** Before a name, these say that the person is there by family, not by office. */
export const relatives =
	/(?:\b(?:wife|wives|spouse|husband|daughter|son|sister|brother|first lady|madame?|mme|mrs|lady|late father|mother),? (?:of \p{Lu}\S+ )?)$/iu;
