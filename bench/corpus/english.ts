// Sentences of English news, written for this purpose. One a line; `{slots}` are in slots.ts.
import type { Scene } from './scene.ts';
import { slots } from './slots.ts';
import { type Template, templates } from './template.ts';

const lines = (text: string): readonly Template<Scene>[] => templates(text, slots);

export type Kind = 'visit' | 'call' | 'letter' | 'comment' | 'economy' | 'society' | 'multilateral';

export const headlines: Readonly<Record<Kind, readonly Template<Scene>[]>> = {
	visit: lines(`
		{A}, {B} [deepen|widen|step up] cooperation in {sector}
		{guestOffice} {guest} [visits|arrives in|concludes visit to] {A}
		{hostOffice} {host} holds talks with {guest}
		{A} and {B} look to {sector} as [ties grow|trade recovers]
		{Aadj}, {Badj} leaders meet in {Acap}`),
	call: lines(`
		{host}, {guest} [speak|talk] by phone on {matter}
		{Aadj} and {Badj} leaders discuss {matter} in phone call`),
	letter: lines(`
		{host} congratulates {guest} on [national day|re-election|anniversary of ties]
		{A} sends [condolences|congratulations] to {B}`),
	comment: lines(`
		What {A} wants from {B}
		Analysis: {sector} and the [limits|price|promise] of {Aadj}-{Badj} ties
		{A} [rejects|answers] {Badj} remarks on {matter}`),
	economy: lines(`
		{Aadj} exports of {good} [to {B}|] {rise} in {month}
		{firm} to build plant near {town}
		{A} central bank [holds|cuts|raises] rates as {good} prices move`),
	society: lines(`
		{town} hosts {event} of {A} and {B}
		Rescuers from {B} reach {town} after [floods|earthquake|landslide]
		{Badj} students win prizes at {town} {event}`),
	multilateral: lines(`
		Ministers gather in {Acap} for talks on {sector}
		{Acap} meeting on {matter} ends [with call for patience|without breakthrough|with progress]`),
};

export const leads: Readonly<Record<Kind, readonly Template<Scene>[]>> = {
	visit: lines(`
		{hostOffice} {host} held talks with {guestOffice} {guest} of {B} in {Acap} on {day}, [following a welcome ceremony|at the start of a {few}-day visit|as part of the latter's official visit to {A}].
		{guestOffice} of {B} {guest} met {hostOffice} of {A} {host} in {Acap} on {weekday}, {day}, [to discuss {matter} and {sector}|with {sector} high on the agenda].
		{Aadj} {hostOffice} {host} on {day} received {Badj} {guestOffice} {guest}, who is on [an official|a working|a state] visit to {A}.`),
	call: lines(`
		{hostOffice} {host} of {A} spoke by telephone on {day} with {guestOffice} {guest} of {B} about {matter} and the situation in {town}.
		{Aadj} {hostOffice} {host} and {Badj} {guestOffice} {guest} discussed {matter} in a phone call on {weekday}, the office of {host} said.`),
	letter: lines(`
		{hostOffice} {host} of {A} on {day} sent a message to {guestOffice} {guest} of {B} on the occasion of [the {nth} anniversary of diplomatic relations|the national day of {B}|the opening of the {town} bridge].
		On {day}, {hostOffice} of {A} {host} extended [sympathy|greetings|best wishes] to {guestOffice} {guest} and the people of {B}.`),
	comment: lines(`
		For years {A} has treated {B} as a distant market; a dispute over {matter} is changing that.
		The {Aadj} foreign ministry on {weekday} took issue with what {guestOffice} {guest} had said about {matter}, calling the words [unhelpful|surprising|out of place].`),
	economy: lines(`
		Shipments of {good} from {A} {rise} by {n} per cent in {month} from a year earlier, customs figures showed on {day}.
		{firm}, based in {town}, said on {day} that it would spend {money} on a plant for {good} in the {Aadj} district of {town}.
		Prices of {good} {rise} for the {nth} week in {Acap} as traders waited for word from {Bcap}.`),
	society: lines(`
		More than {many} people came to {town} on {day} for a {event} that brought together artists and athletes from {A} and {B}.
		A team of {n} specialists from {B} arrived in {town} on {day}, a day after [floods|a landslide|an earthquake] cut the road to {Acap}.`),
	multilateral: lines(`
		Delegates from {n} countries met in {Acap} on {day} to discuss {sector}, with {hostOffice} {host} in the chair and {guestOffice} {guest} of {B} among the speakers.
		A {few}-day meeting on {matter} opened in {Acap} on {day}, attended by {guestOffice} {guest} of {B} and officials from {n} states.`),
};

/** What stands in reports of meetings beside what was agreed. */
export const talk = lines(`
	{host} welcomed {guest} and said that the visit [came at a good moment|showed how close the two countries have become|opened a new page] in relations between {A} and {B}.
	{guest} thanked {host} for the warm reception and recalled his first trip to {town} in {past}.
	"Our ties rest on {n} years of trust, and on the people of {town} and {town} who trade with each other every day," {host} said.
	"We see {A} as a partner in {sector} and a friend in difficult times," {guest} told reporters.
	The {Badj} guest informed his host of the situation at home, where {good} prices {rise} by {n} per cent in {lastYear}.
	According to {host}, trade between the two countries reached {money} in {lastYear}, [up|down] {n} per cent on the year.
	The two leaders also exchanged views on {matter}, on the situation around {town} and on other regional issues of common concern.
	The talks took place in [a warm|a friendly|an open|a businesslike] atmosphere, the office of {host} said in a read-out.
	{guest} noted that {n} companies from {B} are at work in {A}, {firm} and {firm} among them.
	{host} spoke highly of the work of the joint commission, which met for the {nth} time in {town} in {month}.
	Members of both delegations included {person}, minister of {sector}, and {person}, head of the {Badj} agency for {sector}.
	Asked about {matter}, {person}, a spokesman for the {Aadj} government, said that experts were still at work.
	{guest} laid a wreath at the memorial in {town} and visited a school that bears the name of {person}.
	In the afternoon {guest} toured the {town} works of {firm}, which make {good} for the {Badj} market.
	{host} hosted a dinner for the guests at the {town} Palace, where the {town} orchestra played.
	It was the {nth} meeting of the two since {past}, when they met on the sidelines of a summit in {town}.`);

/** What two sides undertake. */
export const commitments = lines(`
	The two sides agreed to [expand|deepen|step up] cooperation in {sector} and to [open|resume|hold] talks on {matter} by {next}.
	Both sides pledged to [simplify|speed up] procedures at the {town} crossing and to [raise trade to {money}|remove barriers to {good}] by {next}.
	{A} and {B} agreed to set up a joint working group on {matter}.
	The two leaders agreed to maintain high-level exchanges and promote cooperation in {sector}.
	The two countries will [work together on|strengthen exchanges in] {sector} and coordinate closely on {matter}, the leaders agreed.
	The sides undertook to [build|repair|widen] the road from {town} to {town} by {next}.
	The two parties committed to [train|exchange] {n} specialists in {sector} every year.
	{A} and {B} reaffirmed their commitment to settle {matter} by peaceful means.
	Both leaders expressed the hope that work on {matter} would be finished by {next}.`);

/** What one side asks of the other. */
export const proposals = lines(`
	{host} proposed that the two sides [step up|expand] cooperation in {sector} and [open|restore] the route through {town}.
	{guest} suggested that {A} and {B} hold a {event} in {town} in {next}.
	{guest} called on {A} to [open its market to|lift limits on] {good} from {B}.
	{host} invited {Badj} companies to invest in {sector} near {town}.`);

export const background: readonly Template<Scene>[] = lines(`
	{A} and {B} established diplomatic relations in {past}, and opened embassies in {Acap} and {Bcap} {few} years later.
	Trade in {good} between the two {rise} by {n} per cent in {lastYear}, according to the {Aadj} statistics office.
	The town of {town}, {n} kilometres from {Acap}, lives from {good} and from the railway to {town}.
	{firm} employs {many} people in {town} and sells most of its {good} abroad.
	"Nobody here expected this," said {person}, who runs a shop near the {town} market.
	"We have waited {few} years for this road," {person}, a farmer from {town}, told {agency}.
	{person} of the {town} Institute said that the figures had to be read with care, since {month} had fewer working days.
	The {ministry} in {Acap} did not answer questions about {matter}.
	An official of the {ministry}, who asked not to be named, said that the paper had been on the desk of {person} since {month}.
	In {past} the {town} line carried {many} tonnes of {good}; last year it was {many}.
	Prices of {good} on the {town} exchange {rise} to {n} dollars, the [highest|lowest] since {past}.
	Some {many} people from {B} live in {A}, most of them in {Acap} and {town}.
	The {event} began in {past} as a small affair with {n} visitors and has been held in {town} ever since.
	{firm} lost {money} in {lastYear} after a fire at its works in {town}.
	Weather has not helped: heavy rain in {month} closed the pass at {town} for {n} days.
	{person}, who led the {Badj} delegation in {past}, remembers the evening in {town} as long and cold.
	Analysts at {firm} see {good} as the weak point, and point to {town}, where stocks {rise} again.
	For {A}, {sector} is a matter of jobs; for {B}, it is a matter of pride, wrote {person} in the {town} Courier.
	The {town} port handled {many} containers in {month}, {n} per cent of them with {good}.
	The opposition in {Bcap} has asked for a debate on {matter}, which the speaker, {person}, put off until {month}.
	A survey by the {town} Centre found that {n} per cent of people in {A} have a good opinion of {B}.
	The film by {person}, shot in {town} and {town}, won the audience prize in {past}.
	Police in {town} closed {few} streets, and trains to {town} ran late.
	Flight {code} from {Bcap} landed in {Acap} shortly after noon.
	The bridge at {town}, built by {firm} in {past}, is {n} metres high and has never been repaired.
	Students of the {town} University of {sector} have gone to {Bcap} since {past} under a scheme paid for by {firm}.
	The harvest of {good} around {town} was [poor|good|the best in {few} years], {person} of the growers' union said.
	A court in {town} is to hear the case of {firm} against the {ministry} in {month}.
	Doctors at the {town} hospital, where {n} people were treated, said that most had gone home by {weekday}.
	The museum in {town} holds {many} objects from {B}, among them letters of {person}.
	{person} scored twice for {town} and was named player of the match.
	The loan of {money}, taken up in {past} for the dam at {town}, is to be paid back by {next}.
	Neither {firm} nor {firm} would comment.
	There was no immediate reaction from {Bcap}.
	The [north|south|east|west] of {A} has seen little of this growth, and people from {town} still leave for {Acap}.
	{person}, an economist at the bank of {town}, expects growth of {few} per cent this year and less in {next}.`);

/** A paper of a list; its title ends where the line does. */
export const papers = lines(`
	Memorandum of understanding between the {ministry} of {A} and the {ministry} of {B} on cooperation in {sector}
	Agreement between the Government of {A} and the Government of {B} on {sector}
	Protocol on {matter} between the {ministry} of {A} and the {ministry} of {B}
	Plan of cooperation in {sector} for {year}-{next} between {A} and {B}
	Memorandum of cooperation between {firm} and {firm} on {sector}
	Programme of cooperation between the {ministry} of {A} and the {ministry} of {B} for {year}-{next}
	Letter of intent between the city of {town} and the city of {town} on {sector}
	Contract between {firm} and {firm} for the supply of {good}`);

export const listLeads = lines(`
	Following the talks, the two leaders witnessed the signing of the following documents:
	After the talks {host} and {guest} attended the signing of the following cooperation documents:
	The following documents were signed during the visit:`);

export const captions = lines(`
	{hostOffice} {host} (R) and {guestOffice} {guest} in {Acap}, {date}. (Photo: {agency})
	A street in {town} on {day}. (Photo: {person})
	Workers of {firm} load {good} at {town}. Photo: {person}/{agency}`);

export const teasers = lines(`
	Read also: {town} prepares for {event}
	Read more: {firm} opens office in {Bcap}
	Related news: {A} and {B} discuss {matter}`);

export const datelines = lines(`
	{Acap} ({agency}) –
	{ACAP}, {day} ({agency}) --
	{ACAP} —
	{Acap}, {day} –`);
