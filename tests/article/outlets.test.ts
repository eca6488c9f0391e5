import { describe, expect, it } from 'vitest';
import { parse } from '../../src/article/parse.ts';

/** What a careful reader would write down of a page; what is left out of a row is not asked. */
type Page = {
	readonly outlet: string;
	readonly page: string;
	readonly title?: string | null;
	readonly date?: string | null;
	readonly dateSource?: 'stated' | 'inferred' | 'none';
	readonly event?: readonly [string, string] | null;
	readonly place?: string | null;
	readonly agency?: string | null;
	readonly captions?: number;
	readonly begins?: string;
	readonly ends?: string;
	readonly holds?: string;
	readonly lacks?: string;
};

const prose = (subject: string): string =>
	`${subject} said the two governments would go on working together on trade, rivers and the training of nurses.`;
const first = prose('The minister');
const last = prose('His guest');

const pages: readonly Page[] = [
	{
		outlet: 'BBC',
		page: `BBC News
Home
World
Asia

Japan and Peru open talks on copper

3 days ago
Share
Save
Jane Example
Asia correspondent
Reporting from Tokyo

Image source, Reuters
Image caption,
The two leaders shake hands in Tokyo

${first}

${last}

Related topics
Peru
Top stories
Storm closes ports`,
		title: 'Japan and Peru open talks on copper',
		date: null,
		captions: 1,
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'CNN',
		page: `Peru’s leader arrives in Tokyo for copper talks
By Jane Example and John Sample, CNN
 4 minute read
Updated 10:51 AM EDT, Wed August 21, 2024

President Ana Example walks past a guard of honor in Tokyo on August 21. Kim Photographer/AFP/Getty Images
Tokyo CNN  — 
${first}

${last}

CNN’s Bob Reporter contributed to this report.`,
		title: 'Peru’s leader arrives in Tokyo for copper talks',
		date: '2024-08-21',
		place: 'Tokyo',
		agency: 'CNN',
		captions: 1,
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'Al Jazeera',
		page: `News
|
Politics

Qatar and Chad sign accord on water

The accord gives farmers along the lake a say in how its water is shared by both states.

Qatar's foreign minister with his counterpart from Chad in Doha [Jane Example/Reuters]
By Al Jazeera Staff
Published On 19 Aug 202419 Aug 2024

Save

Share

${first}

Sign up for Al Jazeera
Week in the Middle East

${last}

Source: Al Jazeera and news agencies`,
		title: 'Qatar and Chad sign accord on water',
		date: '2024-08-19',
		captions: 1,
		begins: 'The accord gives farmers',
		ends: 'training of nurses.',
	},
	{
		outlet: 'Dawn',
		page: `Pakistan, Nepal agree to share weather data
Reporter Name
Published August 21, 2024
Updated August 21, 2024 09:14am

Ministers of the two countries exchange documents in Islamabad. — APP

ISLAMABAD: ${first}

${last}

Published in Dawn, August 21st, 2024`,
		title: 'Pakistan, Nepal agree to share weather data',
		date: '2024-08-21',
		place: 'ISLAMABAD',
		captions: 1,
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'The Hindu',
		page: `India, Fiji to step up defence ties

The two sides also discussed sugar and small islands

Updated - August 22, 2024 10:32 am IST - NEW DELHI

Jane Example
Prime Minister Narendra Modi with his counterpart in New Delhi on Wednesday. | Photo Credit: PTI

${first}

Also Read: Fiji looks to India for boats

${last}

Published - August 21, 2024 09:47 pm IST

Related Topics
India / Fiji`,
		title: 'India, Fiji to step up defence ties',
		date: '2024-08-21',
		place: 'NEW DELHI',
		captions: 1,
		begins: 'The two sides also discussed',
		ends: 'training of nurses.',
	},
	{
		outlet: 'The Straits Times',
		page: `Singapore and Oman to cooperate on ports

The leaders met for the first time. PHOTO: ST

Jane Example
Published Aug 19, 2024, 05:30 PM
Updated Aug 20, 2024, 09:13 AM

SINGAPORE - ${first}

${last}

MORE ON THIS TOPIC
Oman eyes green fuel`,
		title: 'Singapore and Oman to cooperate on ports',
		date: '2024-08-19',
		place: 'SINGAPORE',
		captions: 1,
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'Bangkok Post',
		page: `Thailand, Bhutan ink trade deal

PUBLISHED : 20 Aug 2024 at 05:15

NEWSPAPER SECTION: News

WRITER: Jane Example

${first}

The premiers of Thailand and Bhutan at Government House. (Photo: Government House)

${last}

Do you like the content of this article?`,
		title: 'Thailand, Bhutan ink trade deal',
		date: '2024-08-20',
		captions: 1,
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'Philippine News Agency',
		page: `PH, Chile sign air pact
By Jane Example
August 20, 2024, 6:12 pm

MANILA – ${first}

${last} (PNA)

Comments`,
		title: 'PH, Chile sign air pact',
		date: '2024-08-20',
		place: 'MANILA',
		agency: null,
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'Bernama',
		page: `MALAYSIA, KENYA TO TRAIN DIPLOMATS TOGETHER

20/08/2024 11:12 PM

KUALA LUMPUR, Aug 20 (Bernama) -- ${first}

${last}

-- BERNAMA

BERNAMA provides up-to-date authentic and comprehensive news and information.
© 2024 BERNAMA`,
		title: 'MALAYSIA, KENYA TO TRAIN DIPLOMATS TOGETHER',
		date: '2024-08-20',
		place: 'KUALA LUMPUR',
		agency: 'Bernama',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'KUNA',
		page: `Kuwait, Serbia discuss farm investment

Politics
20/08/2024

KUWAIT, Aug 20 (KUNA) -- ${first}
${last} (end) abc.def`,
		title: 'Kuwait, Serbia discuss farm investment',
		date: '2024-08-20',
		place: 'KUWAIT',
		agency: 'KUNA',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'Interfax',
		page: `Russia, Laos draft plan on tourism

MOSCOW. Aug 21 (Interfax) - ${first}

${last}`,
		title: 'Russia, Laos draft plan on tourism',
		date: null,
		place: 'MOSCOW',
		agency: 'Interfax',
		begins: 'The minister said',
	},
	{
		outlet: 'Tehran Times',
		page: `Iran, Oman to build ferry line

August 20, 2024 - 21:15

TEHRAN – ${first}

${last}

MNA/`,
		title: 'Iran, Oman to build ferry line',
		date: '2024-08-20',
		place: 'TEHRAN',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'AllAfrica',
		page: `Rwanda: Kigali and Harare Sign Pact On Teachers

20 August 2024
The Example (Harare)
By Jane Example

Kigali — ${first}

${last}

Read the original article on The Example.
AllAfrica publishes around 500 reports a day from more than 110 news organizations.`,
		title: 'Rwanda: Kigali and Harare Sign Pact On Teachers',
		date: '2024-08-20',
		place: 'Kigali',
		begins: 'The minister said',
	},
	{
		outlet: 'MercoPress',
		page: `MercoPress, en Español
Montevideo, August 21st 2024 - 10:35 UTC

Uruguay and Namibia agree on patrols at sea

Tuesday, August 20th 2024 - 19:02 UTC
Full article

${first}

${last}

Categories: Politics, International.
Tags: Namibia, Uruguay.
Top Comments`,
		title: 'Uruguay and Namibia agree on patrols at sea',
		ends: 'training of nurses.',
		begins: 'The minister said',
	},
	{
		outlet: 'EFE',
		page: `Spain and Ghana pledge to fight smuggling together

Madrid, Aug 20 (EFE).- ${first}

${last} EFE

abc/def`,
		title: 'Spain and Ghana pledge to fight smuggling together',
		place: 'Madrid',
		agency: 'EFE',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'Deutsche Welle',
		page: `Germany and Peru agree on green hydrogen

Jane Example
08/20/2024August 20, 2024

The chancellor wants more ships and fewer forms, and said so on a visit to Lima.

https://p.dw.com/p/abcd
The two leaders in Lima, standing at the harbor Image: Bob Photographer/dpa/picture alliance
Advertisement
${first}

${last}

ab/cd (Reuters, AFP, dpa)`,
		title: 'Germany and Peru agree on green hydrogen',
		date: '2024-08-20',
		captions: 1,
		begins: 'The chancellor wants',
		ends: 'training of nurses.',
	},
	{
		outlet: 'gov.uk',
		page: `Home
News and communications

Press release
UK and Ghana agree to share customs data

The agreement will cut the time that goods wait at the ports of both countries.

From:
Department for Business and Trade and The Rt Hon Jane Example MP
Published
21 August 2024

${first}

${last}

Share this page
Updates to this page
Published 21 August 2024
Sign up for emails or print this page`,
		title: 'UK and Ghana agree to share customs data',
		date: '2024-08-21',
		begins: 'The agreement will cut',
		ends: 'training of nurses.',
	},
	{
		outlet: 'GOV.PL',
		page: `Poland and Kenya sign memorandum on mining
21.08.2024

${first}

${last}

Photos (3)
Information about article
First publication date:: 21.08.2024 14:05`,
		title: 'Poland and Kenya sign memorandum on mining',
		date: '2024-08-21',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'Élysée',
		page: `Joint declaration of France and Togo

21 August 2024 - Statement

${first}

${last}`,
		title: 'Joint declaration of France and Togo',
		date: '2024-08-21',
		place: null,
		begins: 'The minister said',
	},
	{
		outlet: 'a foreign ministry',
		page: `Ministry of Foreign Affairs
Republic of Ruritania

Home | The Ministry | News | Contacts

Consultations with Malta

Strelsau, 21 August 2024

${first}

${last}

Print`,
		title: 'Consultations with Malta',
		date: '2024-08-21',
		place: 'Strelsau',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'China Daily',
		page: `China, Chad pledge to grow more cotton together
Xinhua | chinadaily.com.cn | Updated: 2024-08-19 20:23

BEIJING -- ${first}

Chad's president reviews a guard of honor in Beijing, Aug 19, 2024. [Photo/Xinhua]

${last}`,
		title: 'China, Chad pledge to grow more cotton together',
		date: '2024-08-19',
		place: 'BEIJING',
		captions: 1,
		begins: 'The minister said',
	},
	{
		outlet: "People's Daily",
		page: `China, Chad to build solar farm

(Xinhua) 08:23, August 20, 2024

The two presidents hold talks at the Great Hall of the People in Beijing, capital of China, Aug. 19, 2024. (Xinhua/Li Example)

BEIJING, Aug. 19 (Xinhua) -- ${first}

${last}

(Web editor: A, B)
Photos`,
		title: 'China, Chad to build solar farm',
		date: '2024-08-20',
		place: 'BEIJING',
		agency: 'Xinhua',
		captions: 1,
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'CGTN',
		page: `China and Chad to train engineers
Politics
Updated 22:22, 19-Aug-2024
CGTN
Share
The presidents of China and Chad at a signing ceremony in Beijing, capital of China, August 19, 2024. /CFP
${first}
${last}`,
		title: 'China and Chad to train engineers',
		date: '2024-08-19',
		place: null,
		captions: 1,
		begins: 'The minister said',
	},
	{
		outlet: 'Kyodo',
		page: `Japan, Samoa to sign fisheries deal
KYODO NEWS - Aug 20, 2024 - 22:10 | World, All, Japan

${first}

${last}

==Kyodo`,
		title: 'Japan, Samoa to sign fisheries deal',
		date: '2024-08-20',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'Trend',
		page: `Azerbaijan, Cuba to trade in medicines
20 August 2024 12:02 (UTC+04:00)

BAKU, Azerbaijan, August 20. ${first}

${last}

Follow us on Telegram
Tags: Cuba`,
		title: 'Azerbaijan, Cuba to trade in medicines',
		date: '2024-08-20',
		place: 'BAKU, Azerbaijan',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'ANI',
		page: `India, Kuwait look to deepen ties in energy
ANI
21 Aug, 2024 11:05 am IST

New Delhi [India], August 21 (ANI): ${first}

${last} (ANI)

Disclaimer: This story is auto-generated from a syndicated feed.`,
		title: 'India, Kuwait look to deepen ties in energy',
		date: '2024-08-21',
		place: 'New Delhi',
		agency: 'ANI',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'AP',
		page: `Norway and Chile sign seabed accord
By JANE EXAMPLE
Updated 7:18 PM GMT+7, August 20, 2024

OSLO, Norway (AP) — ${first}

___

Associated Press writer Bob Sample in Santiago contributed to this report.`,
		title: 'Norway and Chile sign seabed accord',
		date: '2024-08-20',
		place: 'OSLO, Norway',
		agency: 'AP',
		begins: 'The minister said',
	},
	{
		outlet: 'VietnamPlus',
		page: `Vietnam, Brunei seek stronger links at sea

Tuesday, August 20, 2024 - 17:40

(VNA)

The two ministers at the talks in Hanoi (Photo: VNA)

Hanoi (VNA) – ${first}

${last}./.

VNA
#Brunei #Vietnam
Follow VietnamPlus`,
		title: 'Vietnam, Brunei seek stronger links at sea',
		date: '2024-08-20',
		place: 'Hanoi',
		agency: 'VNA',
		captions: 1,
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'Nhan Dan',
		page: `Vietnam and Angola boost ties in fisheries

Tuesday, 20/08/2024, 17:40

NDO – ${first}

${last}`,
		title: 'Vietnam and Angola boost ties in fisheries',
		date: '2024-08-20',
		place: null,
		agency: 'NDO',
		begins: 'The minister said',
	},
	{
		outlet: 'a treaty',
		page: `TREATY OF FRIENDSHIP BETWEEN RURITANIA AND MALTA

1. ${first}

2. ${last}

DONE at Strelsau on the twelfth day of December in the year two thousand and twenty-three, in two originals, both texts being equally authentic.`,
		title: 'TREATY OF FRIENDSHIP BETWEEN RURITANIA AND MALTA',
		date: '2023-12-12',
		place: 'Strelsau',
		begins: '1. The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'an Arab agency',
		page: `His Majesty Receives President of Malta

Manama, Aug 20 (BNA): ${first}

${last}
A.B.C
2024-08-20 18:12`,
		title: 'His Majesty Receives President of Malta',
		date: '2024-08-20',
		place: 'Manama',
		agency: 'BNA',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'a Nigerian paper',
		page: `Nigeria, Benin to clear border of arms
On August 20, 2024
By Jane Example

Abuja, Aug. 20, 2024 (NAN) ${first}

${last}

Edited by Bob Sample`,
		title: 'Nigeria, Benin to clear border of arms',
		date: '2024-08-20',
		place: 'Abuja',
		agency: 'NAN',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'Kremlin, talks',
		page: `Talks with President of Ruritania Rudolf Elphberg

Vladimir Putin held talks at the Kremlin with President of Ruritania Rudolf Elphberg, who is in Russia on an official visit.

May 27, 2024
15:20
The Kremlin, Moscow

Following the talks, the presidents signed a joint statement, and other papers were exchanged by ministers.

See also
Visit`,
		title: 'Talks with President of Ruritania Rudolf Elphberg',
		date: '2024-05-27',
		place: 'The Kremlin, Moscow',
		begins: 'Vladimir Putin held',
		ends: 'exchanged by ministers.',
	},
	{
		outlet: 'ANSA',
		page: `Italy, Tunisia sign pact on grids

(ANSA) - ROME, AUG 20 - ${first} ${last} (ANSA).

ALL RIGHTS RESERVED © Copyright ANSA`,
		title: 'Italy, Tunisia sign pact on grids',
		place: 'ROME',
		agency: 'ANSA',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'an office of the United Nations',
		page: `GENEVA (20 August 2024) – ${first}

${last}

ENDS`,
		title: null,
		date: '2024-08-20',
		place: 'GENEVA',
		ends: 'nurses.',
	},
	{
		outlet: 'the Council of the European Union',
		page: `Council of the EU
Statements and remarks
21 August 2024
10:30

EU and Chile: joint statement on raw materials

${first}

${last}

Press contacts
Jane Example
Press officer
+32 470 00 00 00`,
		title: 'EU and Chile: joint statement on raw materials',
		date: '2024-08-21',
		ends: 'nurses.',
	},
	{
		outlet: 'a ministry that labels each fact',
		page: `Press Releases
Foreign Minister Meets Counterpart from Peru
Date
2024-08-21
Hit
123

1. ${first}

2. ${last}

Attachment
`,
		title: 'Foreign Minister Meets Counterpart from Peru',
		date: '2024-08-21',
		begins: '1. The minister',
		ends: 'nurses.',
	},
	{
		outlet: 'a ministry in Beijing',
		page: `Wang Yi Meets with Foreign Minister of Peru

Updated: August 21, 2024 20:15

On August 21, 2024, Wang Yi met with the foreign minister of Peru in Lima. ${first}

${last}`,
		title: 'Wang Yi Meets with Foreign Minister of Peru',
		date: '2024-08-21',
		event: ['2024-08-21', '2024-08-21'],
	},
	{
		outlet: 'a statement of a visit, its days in the headline',
		page: `MFA Press Statement: Official Visit of the Prime Minister of Peru, 20 to 22 August 2024

19 August 2024

${first}

${last}

. . . . .

MINISTRY OF FOREIGN AFFAIRS
SINGAPORE
19 AUGUST 2024`,
		date: '2024-08-19',
		event: ['2024-08-20', '2024-08-22'],
		ends: 'nurses.',
	},
	{
		outlet: 'a press bureau with a place and a colon',
		page: `PR No. 123
PRIME MINISTER RECEIVES FOREIGN MINISTER OF PERU

Islamabad: August 20, 2024

${first}

${last}

****`,
		title: 'PRIME MINISTER RECEIVES FOREIGN MINISTER OF PERU',
		date: '2024-08-20',
		place: 'Islamabad',
		ends: 'nurses.',
	},
	{
		outlet: 'an agency that stands before its place',
		page: `Cambodia and Peru to trade more rice

AKP Phnom Penh, August 20, 2024 --

${first}

${last}

By Jane Example`,
		title: 'Cambodia and Peru to trade more rice',
		date: '2024-08-20',
		place: 'Phnom Penh',
		agency: 'AKP',
		begins: 'The minister',
		ends: 'nurses.',
	},
	{
		outlet: 'an agency without a place',
		page: `Laos and Peru sign pact on forests

20/08/2024 10:12
KPL

(KPL) The minister met his guest on 19 August and said the two governments would work together on rivers.

${last}
KPL`,
		title: 'Laos and Peru sign pact on forests',
		date: '2024-08-20',
		agency: 'KPL',
		event: ['2024-08-19', '2024-08-19'],
		ends: 'nurses.',
	},
	{
		outlet: 'an American date',
		page: `Peru, Japan sign deal
10/31/2022

${first}

${last}`,
		date: '2022-10-31',
	},
	{
		outlet: 'a site whose name runs into the date',
		page: `Peru, Japan sign deal

Example Times21/08/2024

${first}

${last}`,
		title: 'Peru, Japan sign deal',
		date: '2024-08-21',
	},
	{
		outlet: 'a byline in capitals',
		page: `Peru, Japan sign deal on lithium mines
BY JANE EXAMPLE | AUG 20, 2024 - 11:34 AM GMT+3

${first}

${last}`,
		title: 'Peru, Japan sign deal on lithium mines',
		date: '2024-08-20',
	},
	{
		outlet: 'a paper whose byline holds all',
		page: `Türkiye, Peru sign deal on lithium mines
BY DAILY SABAH WITH AGENCIES ISTANBUL AUG 20, 2024 - 11:34 AM GMT+3

${first}

${last}`,
		title: 'Türkiye, Peru sign deal on lithium mines',
		date: '2024-08-20',
	},
	{
		outlet: 'a paper with a dot between place and date',
		page: `Indonesia, Peru sign deal on lithium mines
Jane Example (The Jakarta Post)
PREMIUM
Jakarta ● Tue, August 20, 2024

${first}

${last}

Your Opinion Matters`,
		title: 'Indonesia, Peru sign deal on lithium mines',
		date: '2024-08-20',
		place: 'Jakarta',
		begins: 'The minister',
	},
	{
		outlet: 'a note in Markdown',
		page: `# Peru and Japan sign deal

*20 August 2024*

${first}

## What was signed

- one paper
- another paper

${last}`,
		title: 'Peru and Japan sign deal',
		date: '2024-08-20',
		begins: 'The minister',
	},
	{
		outlet: 'a page in Chinese',
		page: `中国和秘鲁签署合作文件

2024年8月21日

国家主席同秘鲁总统在北京举行会谈，双方同意深化贸易、农业和教育领域的合作。

会谈后，两国元首共同见证签署多项双边合作文件。`,
		title: '中国和秘鲁签署合作文件',
		date: '2024-08-21',
		begins: '国家主席',
	},
	{
		outlet: 'a page in Vietnamese',
		page: `Việt Nam và Peru ký thỏa thuận hợp tác nông nghiệp

Thứ Tư, 21/8/2024

Hà Nội (TTXVN) - Ngày 20/8, tại Hà Nội, Bộ trưởng đã hội đàm với người đồng cấp Peru về hợp tác nông nghiệp và thủy sản.

${'Hai bên nhất trí tăng cường trao đổi đoàn các cấp và hợp tác trong lĩnh vực giáo dục.'}./.`,
		title: 'Việt Nam và Peru ký thỏa thuận hợp tác nông nghiệp',
		date: '2024-08-21',
		place: 'Hà Nội',
		agency: 'TTXVN',
	},
	{
		outlet: 'a site with pictures and credits apart',
		page: `Peru and Japan sign deal on ports

August 20, 2024

The leaders of Peru and Japan shake hands before talks in Lima
Photo: Office of the President

${first}

![port](a.png)
The port of Callao seen from the air (Photo: ANDINA)

${last}`,
		captions: 2,
	},
	{
		outlet: 'a read-out with labels in capitals',
		page: `Readout of the Secretary's Meeting with the Foreign Minister of Peru

READOUT
OFFICE OF THE SPOKESPERSON
AUGUST 20, 2024

The below is attributable to the Spokesperson:

Secretary Jane Example met with the Foreign Minister of Peru today in Lima to talk of copper and of the sea.

${last}

###`,
		title: "Readout of the Secretary's Meeting with the Foreign Minister of Peru",
		date: '2024-08-20',
		event: ['2024-08-20', '2024-08-20'],
		place: null,
	},
	{
		outlet: 'a declaration with place and date',
		page: `Joint statement

Paris, 21 August 2024

${first}

${last}

Download the PDF`,
		title: 'Joint statement',
		date: '2024-08-21',
		place: 'Paris',
		ends: 'nurses.',
	},
	{
		outlet: 'a site whose only year is that of its rights',
		page: `Peru and Japan sign plan for ports

${first}

${last}

Copyright 2024 Example. All rights reserved.`,
		date: null,
		ends: 'nurses.',
	},
	{
		outlet: 'a site that dates below the text',
		page: `Peru and Japan sign plan for ports

${first}

${last}

Posted on 20 August 2024`,
		date: '2024-08-20',
		ends: 'nurses.',
	},
	{
		outlet: 'a letter, dated below',
		page: `Peru and Japan sign plan for ports

${first}

${last}

Lima, August 20th, 2024.`,
		date: '2024-08-20',
		place: 'Lima',
		ends: 'nurses.',
	},
	{
		outlet: 'a statement, signed and dated below',
		page: `STATEMENT OF THE GROUP

${first}

${last}

Issued by the Ministry of Foreign Affairs
Lima, 20 August 2024`,
		date: '2024-08-20',
		place: 'Lima',
		ends: 'nurses.',
	},
	{
		outlet: 'a wire that signs its captions',
		page: `Peru, Japan sign plan

LIMA, Aug. 20 (Xinhua) -- ${first}

The presidents of Peru and Japan attend a ceremony in Lima, Peru, on Aug. 20, 2024. (Xinhua)

${last} Enditem`,
		captions: 1,
		ends: 'nurses.',
	},
	{
		outlet: 'a text with headings in capitals',
		page: `Peru, Japan sign plan

20 August 2024

${first}

TRADE

${last}

ENERGY

${last}`,
		ends: 'nurses.',
		holds: 'ENERGY',
	},
	{
		outlet: 'a press bureau whose byline names its desk',
		page: `Ministry of Commerce & Industry
India and Peru hold talks on trade agreement in Lima
Posted On: 20 AUG 2024 5:12PM by PIB Delhi

${first}

${last}

***
AD/VN
(Release ID: 2045123) Visitor Counter : 91`,
		title: 'India and Peru hold talks on trade agreement in Lima',
		date: '2024-08-20',
		place: null,
		agency: null,
		ends: 'nurses.',
	},
	{
		outlet: 'a broadcaster with a clock under the date',
		page: `Japan, Peru leaders agree to cooperate on copper

Aug. 20, 2024
18:21 (GMT)

${first}

${last}`,
		title: 'Japan, Peru leaders agree to cooperate on copper',
		date: '2024-08-20',
		ends: 'nurses.',
	},
	{
		outlet: 'a source line between bars',
		page: `Peru, Japan sign plan for ports
Source: Xinhua| 2024-08-19 20:15:00|Editor: huaxia

${first}

${last}`,
		date: '2024-08-19',
	},
	{
		outlet: 'an agency with the time first',
		page: `20 Aug 2024, 11:42
Peru backs new pact on ports, foreign ministry says
More than ten states have joined it

MOSCOW, August 20. /TASS/. ${first}

${last}

Tags
Peru`,
		title: 'Peru backs new pact on ports, foreign ministry says',
		date: '2024-08-20',
		place: 'MOSCOW',
		agency: 'TASS',
		begins: 'More than ten',
	},
	{
		outlet: 'a paper with a caption over the date',
		page: `https://arab.news/abcde
Saudi, Peru ministers discuss ties in Riyadh
The two ministers sat down in Riyadh. (SPA)
Short Url
Updated 20 August 2024
Arab News
August 20, 2024

RIYADH: ${first}

${last}

Topics: Saudi Arabia Peru`,
		title: 'Saudi, Peru ministers discuss ties in Riyadh',
		date: '2024-08-20',
		place: 'RIYADH',
		captions: 1,
		ends: 'nurses.',
	},
	{
		outlet: 'a wire with a promotion between its paragraphs',
		page: `Peru, Japan sign plan for ports
By Jane Example
August 20, 2024 4:18 PM GMT+7Updated 2 hours ago

Summary

Peru to build port

LIMA, Aug 20 (Reuters) - ${first}

${last}

The Reuters Daily Briefing newsletter provides all the news you need to start your day. Sign up here.

${last}

Reporting by Jane Example; Editing by Bob Sample
Our Standards: The Thomson Reuters Trust Principles.`,
		title: 'Peru, Japan sign plan for ports',
		date: '2024-08-20',
		place: 'LIMA',
		agency: 'Reuters',
		ends: 'nurses.',
		lacks: 'Daily Briefing',
	},
	{
		outlet: 'an agency that writes place and name with a slash',
		page: `King receives guest\n\nLISBON / WAM\n\n${first}\n\n${last}`,
		place: 'LISBON',
		agency: 'WAM',
		begins: 'The minister said',
	},
	{
		outlet: 'a syndicator before the agency',
		page: `(MENAFN- Kuwait News Agency (KUNA)) LIMA, May 22 (KUNA) -- ${first}\n\n${last}`,
		place: 'LIMA',
		agency: 'KUNA',
		begins: 'The minister said',
	},
	{
		outlet: 'a syndicator alone',
		page: `(MENAFN - AFP) ${first}\n\n${last}`,
		place: null,
		agency: 'AFP',
		begins: 'The minister said',
	},
	{
		outlet: 'RIA Novosti, two places',
		page: `TALKS IN MINSK\n\nMINSK/RIGA, March 3, 2005. /RIA Novosti/ -- ${first}\n\n${last}\n\nNewsfeed\n0\nTo participate in the discussion\nlog in or register`,
		date: '2005-03-03',
		dateSource: 'stated',
		place: 'MINSK/RIGA',
		agency: 'RIA Novosti',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'two countries with a spaced slash',
		page: `PERU / CHILE – ${first}\n\n${last}`,
		place: 'PERU / CHILE',
		begins: 'The minister said',
	},
	{
		outlet: 'a site that signs with its address',
		page: `Talks held\n\nNewsRIGA.Net - ${first}\n\n${last}`,
		agency: 'NewsRIGA.Net',
		begins: 'The minister said',
	},
	{
		outlet: 'Trend, its dateline over the byline',
		page: `Peru keen on copper\n\n2016-02-20 12:10 | www.example.az | 1\n\nLima, Peru, February 20\n\nBy Jane Example – Trend:\n\n${first}\n\n${last}`,
		date: '2016-02-20',
		dateSource: 'stated',
		place: 'Lima, Peru',
		agency: 'Trend',
		begins: 'The minister said',
	},
	{
		outlet: 'an agency after a full stop, without a dash',
		page: `Talks held\n\nLIMA. KAZINFORM ${first}\n\n${last}`,
		place: 'LIMA',
		agency: 'KAZINFORM',
		begins: 'The minister said',
	},
	{
		outlet: 'a blog that gives its source',
		page: `Talks held\n\n${first}\n\n${last}\nsource https://news.example/2019/10/talks.html\nCopy the link below and Share with your Friends:\nNo comments:`,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a report that recalls an agreement of some year',
		page: `Talks held\n\n${first}\n\nThe work rests on the agreement reached in 2015, and on that of the ministers.`,
		date: null,
	},
	{
		outlet: 'a city and its country in capitals',
		page: `NAIROBI, KENYA – ${first}\n\n${last}`,
		place: 'NAIROBI, KENYA',
		agency: null,
		begins: 'The minister said',
	},
	{
		outlet: 'a longer country in capitals',
		page: `KAMPALA, UGANDA – ${first}\n\n${last}`,
		place: 'KAMPALA, UGANDA',
		agency: null,
	},
	{
		outlet: 'UrduPoint, agencies and the date in brackets',
		page: `Talks held\n\nLIMA (UrduPoint News / Sputnik - 26th October, 2022) ${first}\n\n${last}`,
		date: '2022-10-26',
		place: 'LIMA',
		agency: 'UrduPoint News / Sputnik',
		begins: 'The minister said',
	},
	{
		outlet: 'a box of teasers and an advertisement inside the article',
		page: `${first}\n${first}\nRelated Articles\nAdvertisement\n${last}\n${last}`,
		ends: 'training of nurses.',
		holds: 'His guest',
		lacks: 'Related',
	},
	{
		outlet: 'headlines as bullets under the text',
		page: `Talks held\n\n${first}\n\n${last}\n- Storm closes ports in the south\n- Team wins the cup again\n- Museum shows old coins`,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a list that is the last of the text',
		page: `Talks held\n\n${first}\n\nThe ministers named these fields.\n- Storm warning in the south\n- Team sports at schools\n- Museum exchanges`,
		ends: 'Museum exchanges',
	},
	{
		outlet: 'a page with the file of its picture',
		page: `Talks held\n\nImagen foto_0000012\n\n${first}\n\n${last}`,
		captions: 1,
		begins: 'The minister said',
	},
	{
		outlet: 'a page that prints the day on which it was read',
		page: `Sunday, September 14, 2025\nspot_img\n\nTalks held\n\nDate:\n\nLima, Feb 17: ${first} It was on Monday.\n\n${last}`,
		title: 'Talks held',
		date: '2025-02-17',
		dateSource: 'inferred',
		place: 'Lima',
	},
	{
		outlet: 'a page that puts the month first',
		page: `Talks held\n\n10:05 | Lima, Jan. 11 (ANDINA).\n\n${first}\n\n${last}\n\nPublished: 1/11/2014`,
		date: '2014-01-11',
		place: 'Lima',
		agency: 'ANDINA',
	},
	{
		outlet: 'a republisher that puts the country before the dateline',
		page: `PERU, July 12 -\n\nLima – ${first}\n\n${last}`,
		title: null,
		place: 'Lima',
		begins: 'The minister said',
	},
	{
		outlet: 'a president who prints what was said',
		page: `Talks held\n\nApril 3, 2019, The Palace, Lima\n\nPresident of Peru Jane Roe: Dear friends,\n\nLet me welcome you.\n\n${first}\n\nPresident of Chad John Doe: Thank you for your words, Madam President.\n\n${last}`,
		title: 'Talks held',
		date: '2019-04-03',
		place: 'The Palace, Lima',
		begins: 'President of Peru Jane Roe: Dear friends,\n\nLet me welcome you.',
	},
	{
		outlet: 'a list in lettered parts',
		page: `List of Outcomes: Visit to Peru and Chad\n\nPosted On: 22 NOV 2023 8:47PM by PIB Delhi\n\nA. Peru\n\n1. Plan on rice between the two ministries of trade\n\nB. Chad\n\n2. Plan on tea between the two ministries of trade`,
		begins: 'A. Peru',
	},
	{
		outlet: 'a republisher that glues its byline to the headline',
		page: `Peru, Chad say talks were "constructive"Reuters | Lima | Updated: 24-03-2021 15:54 IST | Created: 24-03-2021 15:54 IST\n${first}\n${last}`,
		title: 'Peru, Chad say talks were "constructive"',
		date: '2021-03-24',
		place: 'Lima',
		agency: 'Reuters',
		begins: 'The minister said',
	},
	{
		outlet: 'an agency that has place and day over its byline',
		page: `Peru, Chad intensify co-op (PHOTO)\n\nLima, Peru, May 1\n\nBy Rosa Example Trend:\n\n${first}\n\n${last}`,
		title: 'Peru, Chad intensify co-op (PHOTO)',
		place: 'Lima, Peru',
		agency: 'Trend',
		captions: 0,
		begins: 'The minister said',
	},
	{
		outlet: 'a republisher whose headline stands behind a dateline',
		page: `PERU, January 17 - President receives the envoy of Chad\n\nOn January 17, ${first}\n\n${last}`,
		title: 'President receives the envoy of Chad',
		place: 'PERU',
		begins: 'On January 17',
	},
	{
		outlet: 'a database of documents',
		page: `"Peru and the World" Database\n\n[Title] Joint Statement of Peru and Chad\n\n[Place] Lima\n[Date] July 30, 2007\n[Source] Palace of Peru\n[Full text]\n\n\n1. ${first}\n\n2. ${last}`,
		title: 'Joint Statement of Peru and Chad',
		date: '2007-07-30',
		place: 'Lima',
		begins: '1. The minister said',
	},
	{
		outlet: 'a paper that signs its last line',
		page: `Talks held\n\n${first}\n\n${last} Arab News\n* With AFP and AP`,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a template that leaves its names before the text',
		page: `Talks held\ntext_fieldsLima – ${first}\n\n${last}`,
		title: 'Talks held',
		place: 'Lima',
		begins: 'The minister said',
	},
	{
		outlet: 'a palace that prints where and when something was said',
		page: `Palace Street 10\nLima, Peru\n\n10:47 A.M. PET\n\nPRESIDENT ROE: All the flowers bloomed.\n\nPRESIDENT DOE: They did.\n\n${first}\n\n${last}\n\n10:49 A.M. PET`,
		title: null,
		place: 'Lima, Peru',
		begins: 'PRESIDENT ROE: All the flowers bloomed.',
		ends: 'training of nurses.',
	},
	{
		outlet: 'a site that names itself behind its only headline',
		page: `Peru and Chad open talks - The Example Times\nby Rosa Example\n\nMarch 12, 2019\n\n${first}\n\n${last}\n\nAppendix:`,
		title: 'Peru and Chad open talks',
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'an agency that marks its end with initials',
		page: `Talks held\n\n${first}\n\n${last} (END) NDP/ABC`,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a page that asks one into its channel',
		page: `Talks held\n\n${first}\n\n${last}\n\nClick here to join our WhatsApp channel for the latest news and updates from Peru and Chad every day.`,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a republisher that disclaims',
		page: `Talks held\n\n${first}\n\n${last}\n\nThe Example Project is not responsible for the content of quoted articles.\n\nStory Code: 123`,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a paper that lets its readers choose the size of letters',
		page: `Large Medium Small |\nLIMA: ${first}\n${last}`,
		title: null,
		place: 'LIMA',
	},
	{
		outlet: 'an embassy that says whose translation it is',
		page: `(Unofficial translation)\n\n${first}\n\n${last}`,
		title: null,
		begins: 'The minister said',
	},
	{
		outlet: 'a republisher that names a long source',
		page: `Ministers meet\n\n${first}\n\n${last}\n\nSource: Official Web Page of the Ministry of Rivers and Mountains of the Republic of Ruritania`,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a site whose byline has a colon without a blank',
		page: `By:Staff writer\n\n${first}\n\n${last}`,
		title: null,
	},
	{
		outlet: 'a letter to subscribers',
		page: `Ministers meet in Lima\n\nYou are subscribed to the press releases of the Ministry. This information has recently been updated, and is now available.\n\n${first}\n\n${last}\n\nThis email was sent to jane@example.org on behalf of the Ministry of Rivers, 10 Palace Street, Lima, Peru, and powered by Example Mail.`,
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'a newspaper that shows posts',
		page: `Ministers meet\n\n${first}\n\n${last} pic.twitter.com/a1B2c3 — Jane Roe, PhD (@janeroe) July 8, 2023`,
		date: null,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a broadcaster that shows posts on lines of their own',
		page: `Ministers meet\n\n${first}\nThe guests arrive for talks at the palace, where the band plays for them. pic.twitter.com/a1B2c3\n— Example News (@examplenews) July 8, 2023\n${last}`,
		date: null,
		lacks: 'twitter',
		ends: 'training of nurses.',
	},
	{
		outlet: 'a paper whose counter never came',
		page: `Ministers meet\n\nWednesday, 8 April 2015 00:51 -     - {{page.hits}}\n\n${first}\n\n${last}`,
		date: '2015-04-08',
		place: null,
		begins: 'The minister said',
	},
	{
		outlet: 'a weekly whose picture is glued to the text',
		page: `Ministers meet in Lima\n\nport-at-dawn-Official-640x425${first}\n\n${last}`,
		begins: 'The minister said',
	},
	{
		outlet: 'a republisher that disclaims above the text',
		page: `Ministers meet in Lima\n\nContent provided by the Example Group. This site carries it as a service to its readers and is not responsible for the content.\n\n${first}\n\n${last}`,
		begins: 'The minister said',
	},
	{
		outlet: 'a paper that advertises its news under the text',
		page: `Ministers meet in Lima\n\n${first}\n\n${last}\n\nCatch up on all the latest Crime, National and Hatke news here. Also download the new app to get updates`,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a paper that opens with a capital and a colon',
		page: `Ministers meet\n\nNew Delhi: ${first}\n\n${last}`,
		place: 'New Delhi',
		begins: 'The minister said',
	},
	{
		outlet: 'a paper that opens with a capital, its country and a colon',
		page: `Ministers meet\n\nDoha, Qatar: ${first}\n\n${last}`,
		place: 'Doha, Qatar',
		begins: 'The minister said',
	},
	{
		outlet: 'a review of several capitals',
		page: `What ministers said this week\n\nLima: ${first}\n\nTokyo: ${last}`,
		place: null,
		begins: 'Lima: The minister',
	},
	{
		outlet: 'a ministry that prints place and day on two lines',
		page: `Remarks Before Talks\n\nJane Roe\nSecretary of Trade\nBlue Room\nWashington, DC\nJanuary 17, 2014\n\n${first}\n\n${last}`,
		title: 'Remarks Before Talks',
		date: '2014-01-17',
		place: 'Washington, DC',
	},
	{
		outlet: 'an embassy that prints place and day on two lines',
		page: `On the meetings of the minister in Port Royal\nPort Royal\nSeptember 24, 2007\n${first}\n${last}`,
		place: 'Port Royal',
	},
	{
		outlet: 'a paper that prints the writer over the day',
		page: `Ministers meet in Lima\n\nJane Roe\nSeptember 24, 2007\n\n${first}\n\n${last}`,
		place: null,
	},
	{
		outlet: 'a portal whose picture is read twice under the date',
		page: `Minister and guest attend signing of deals\n\nBY\n\n-\n\nWed, 07 Jun 2023 - 02:09 GMT\n\nMinister Jane Example Roe\n\nMinister Jane Example Roe\n\n${first}\n\n${last}`,
		title: 'Minister and guest attend signing of deals',
		captions: 1,
		begins: 'The minister said',
	},
	{
		outlet: 'a paper that credits what others post',
		page: `Ministers meet\n\nPublished June 22, 2019\nThe minister is met by children at the airport. — Ministry of Rivers via Twitter\n\n${first}\n\n${last}`,
		captions: 1,
		begins: 'The minister said',
	},
	{
		outlet: 'a site with a headline over pictures',
		page: `PHOTOS: President visits the river\n\n-\n\n${first}\n\nImage may contain: 1 person, smiling, standing\n\n${last}`,
		title: 'PHOTOS: President visits the river',
		captions: 1,
	},
	{
		outlet: 'a site under a row of teasers',
		page: `Minister Praises the Bank for Swift Action on Old and Stained Notes in Port Royal | Province to Host Event with Singers and Martial Arts Competition to Celebrate Opening of Canal | Senior Minister Confirms Ongoing Search for Missing Helicopter Despite Weather | Minister Receives Ambassador of Ruritania | Science Fair Kicks Off |\n\nPrime Ministers Discuss Bilateral Ties and Future Cooperation.\n\n${first}\n\n${last}`,
		title: 'Prime Ministers Discuss Bilateral Ties and Future Cooperation.',
		captions: 0,
	},
	{
		outlet: 'a wire that passes read-outs on without a headline',
		page: `The following is attributable to Spokesperson Jane Roe:\n\n${first}\n\n${last}`,
		title: null,
		begins: 'The following',
	},
	{
		outlet: 'a portal that offers sizes of letters beside the day',
		page: `Ministers meet in Lima\n\nXinhua, April 20, 2015 Adjust font size:\n\n${first}\n\n${last}`,
		date: '2015-04-20',
		begins: 'The minister said',
	},
	{
		outlet: "a portal whose editor's name has an apostrophe",
		page: `Ministers meet in Lima\n\n2014-02-20 08:57 Xinhua Web Editor: Jo O'Example\n\n${first}\n\n${last}`,
		date: '2014-02-20',
	},
	{
		outlet: 'a site that glues writer and day to its headline',
		page: `Ministers meet in Lima to talk of ports\n\nMinisters meet in Lima to talk of ports By Jane Roe - May 26, 2022\n\n${first}\n\n${last}`,
		title: 'Ministers meet in Lima to talk of ports',
		date: '2022-05-26',
		begins: 'The minister said',
	},
	{
		outlet: 'a paper without a headline, read years later',
		page: `Tuesday Nov 19, 2024\nThursday, 1 February 2018 00:00 - -\n${first}\n${last}`,
		title: null,
		date: '2018-02-01',
	},
	{
		outlet: 'a ministry that prints a speech',
		page: `Media Center\n\nRemarks at the opening of talks on the port\n\nJuly 28, 2021\n\nMr. Secretary Roe,\n\nFriends from the media;\n\n${first}\n\n${last}`,
		title: 'Remarks at the opening of talks on the port',
		begins: 'Mr. Secretary Roe,\n\nFriends from the media;\n\nThe minister said',
	},
	{
		outlet: 'an agency that says only that it is news',
		page: `News Flash\n\nDHAKA, March 8, 2026 (BSS) - ${first}\n\n${last}`,
		title: null,
	},
	{
		outlet: 'a paper that left the name of a field above the text',
		page: `Image description\n\n${first}\n\n${last}`,
		title: null,
	},
	{
		outlet: 'a ministry that describes its picture in brackets under the text',
		page: `Ministers meet in Lima\n\n${first}\n\n${last}\n\n(Caption: Minister Roe receives her guest at the palace before the talks on the port.)`,
		captions: 1,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a ministry that says who is in its picture',
		page: `Ministers meet in Lima\n\n${first}\n\n${last}\n\n(In photo: Minister Roe and her guest, the Minister of Trade of Peru, at the palace in Lima before the talks.)`,
		captions: 1,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a ministry that translates its own releases',
		page: `Courtesy Call on the Minister\n\nJuly 29, 2014\n\nThis is a provisional translation by an external company for reference purpose only.\n\n${first}\n\n${last}\n\n(* The foregoing is a provisional translation. The above date denotes the date of the release.)`,
		begins: 'The minister said',
		ends: 'training of nurses.',
	},
	{
		outlet: 'a site whose headline is a sentence that the text tells again',
		page: `The minister of the country of ports, Jane Roe, went to Peru.\nThe minister of the country of ports, Jane Roe, met her guest in Lima and spoke of trade and rivers.\n${last}`,
		title: 'The minister of the country of ports, Jane Roe, went to Peru.',
		begins: 'The minister of the country of ports, Jane Roe, met',
	},
	{
		outlet: 'a broadcaster with a teaser between paragraphs',
		page: `Ministers meet in Lima\n\n${first}\n\n${prose('The envoy')}\n\nRelated news:\n\nMinister returns from Chad\n\n${prose('The host')}\n\n${last}`,
		holds: 'The host said',
		lacks: 'returns from Chad',
		ends: 'training of nurses.',
	},
	{
		outlet: 'a republisher that names article and source',
		page: `Ministers meet in Lima\n\n${first}\n\n${last}\n\nThis item is being updated...\n\nOriginal Article Source: Example News | Published on Sunday, 28 May 2023 17:14 (about 413 days ago)`,
		ends: 'training of nurses.',
	},
	{
		outlet: 'an agency that recalls how talks began',
		page: `Ministers meet in Lima\n\n${first}\n\nThe ministry recalled that these talks were launched on September 15, 2022, when the ministers met in Chad.\n\n${last}`,
		event: null,
	},
	{
		outlet: 'a paper that credits pictures behind a bar',
		page: `The minister delivers a speech at the lunch that her host gave for her at the palace. | Ministry of Rivers and Ports, Peru\n\n${first}\n\n${last}`,
		title: null,
		captions: 1,
		begins: 'The minister said',
	},
	{
		outlet: 'a paper with an agency picture far down',
		page: `Ministers meet in Lima\n\n${first}\n\n${prose('The envoy')}\n\nPresident Jane Roe welcomes her guest to the palace in Lima, on Nov. 18, 2025. (AFP)\n\n${last}`,
		captions: 1,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a presidency that names an empty picture',
		page: `Skip to main content\nx\nImage\nPresident arrives in Chad to open talks\nBody\n\n${first}\n\n${last}`,
		title: 'President arrives in Chad to open talks',
		captions: 0,
	},
	{
		outlet: 'a screener whose button ends in a small word',
		page: `Log in\nOffice of the President : President speaks with her guest\n\n05/28/2021 | 05:30pm EDT\n${first}\n\n${last}`,
		title: 'Office of the President : President speaks with her guest',
	},
	{
		outlet: 'a site that names who else told the story',
		page: `Ministers meet in Lima\n\n${first}\n\n${last}\n\n* Example and Herald contributed to the story`,
		ends: 'training of nurses.',
	},
	{
		outlet: 'an agency that prints its writer twice under the date',
		page: `Peru and Chad to sign pact on the port\n\nPeru Materials 19 April 2024 13:02 (UTC +04:00)\nPeru and Chad to sign pact on the port\nJane Roe\nJane Roe\nRead more\n\n${first}\n\n${last}`,
		title: 'Peru and Chad to sign pact on the port',
		captions: 0,
		begins: 'The minister said',
	},
	{
		outlet: 'a radio with a wide blank in its headline',
		page: `Foreign Minister  visits the port of Chad\n\nEldonita de Jane Roe\n2022-08-01 21:03:27\n\n${first}\n\n${last}`,
		title: 'Foreign Minister  visits the port of Chad',
	},
	{
		outlet: 'an agency that offers a channel under the text',
		page: `Ministers meet in Lima\n\n${first}\n\n${last}\n\nStay up-to-date with more news on the channel of Example News Agency`,
		ends: 'training of nurses.',
	},
	{
		outlet: 'a prime minister whose page opens with its own title',
		page: `Media | Prime Minister of Peru\nMenu   Media Centre\n\nPress conference - Lima\n\nTranscript\nMonday 19 August 2024\n\nJANE ROE, PRIME MINISTER OF PERU: ${first}\n\nJUAN PAZ, PRESIDENT: ${last}`,
		title: 'Press conference - Lima',
		place: null,
		begins: 'JANE ROE, PRIME MINISTER OF PERU: The minister',
	},
	{
		outlet: 'a commission named on both sides of a dash',
		page: `Second session of the Peru – Chad Joint Commission\n\n${first} It was the second session of the Peru – Chad Joint Commission.\n\n${last}`,
		title: 'Second session of the Peru – Chad Joint Commission',
	},
	{
		outlet: 'a paper whose standfirst tells more of news',
		page: `Why Chad waits so long for Peru\n\nMinisters hold talks on cost and sign a deal on cranes\n\nBy ROSA EXAMPLE\nMonday, August 19, 2024\n\n${first} Peru will build it with Chad.\n\n${last}`,
		title: 'Why Chad waits so long for Peru',
		begins: 'Ministers hold talks',
	},
	{
		outlet: 'a palace whose parts have labels',
		page: `The Palace\n\nFact Sheet: Peru and Chad open a new port\n\nAugust 19, 2024\n\nBUILDING A PORT: ${first}\n\nTRAINING NURSES: ${last}`,
		title: 'Fact Sheet: Peru and Chad open a new port',
		begins: 'BUILDING A PORT:',
	},
	{
		outlet: 'a ministry whose headline has a colon over its date',
		page: `Ministry of Foreign Affairs  Republic of Peru\n\nForeign Minister in Lima: Peru to share its ports with Chad\n\nPublished: 14.05.2024. 09:12\n\n${first}\n\n${last}\n\nWriters of the minutes: Rosa Example, Juan Paz`,
		title: 'Foreign Minister in Lima: Peru to share its ports with Chad',
	},
	{
		outlet: 'a palace with a numbered path',
		page: `AUGUST 19, 2024\n\nPeru and Chad agree on a port\n1. HOME\n2. BRIEFING ROOM\n3. STATEMENTS AND RELEASES\n\n${first}\n\n${last}`,
		title: 'Peru and Chad agree on a port',
		begins: 'The minister',
	},
	{
		outlet: 'a site with a numbered path over all',
		page: `1. Home\n2. News\n3. Press Releases\n\nPeru and Chad agree on a port\nAugust 19, 2024\n\n${first}\n\n${last}`,
		title: 'Peru and Chad agree on a port',
		begins: 'The minister',
	},
	{
		outlet: 'an agency whose name opens the headline',
		page: `ANDINA - Peru and Chad agree on a new port\n\nLIMA, Aug 19 (ANDINA) -- ${first}\n\n${last}`,
		title: 'ANDINA - Peru and Chad agree on a new port',
		place: 'LIMA',
		begins: 'The minister',
	},
	{
		outlet: 'an agency whose name opens the title of the page',
		page: `KUNA : Peru and Chad agree on a new port - Politics - 19/08/2024\nGo\n\nPeru and Chad agree on a new port\n\nPolitics\n19/08/2024\n\nLIMA, Aug 19 (KUNA) -- ${first}\n${last}`,
		title: 'Peru and Chad agree on a new port',
		place: 'LIMA',
		begins: 'The minister',
	},
];

describe('a page', () => {
	it.each(pages)('of $outlet', expected => {
		const article = parse(expected.page);
		if (expected.title !== undefined)
			expect(article.titleSource === 'stated' ? article.title : null).toBe(expected.title);
		if (expected.date !== undefined) expect(article.date).toBe(expected.date);
		if (expected.dateSource !== undefined) expect(article.dateSource).toBe(expected.dateSource);
		if (expected.place !== undefined) expect(article.place).toBe(expected.place);
		if (expected.agency !== undefined) expect(article.agency).toBe(expected.agency);
		if (expected.captions !== undefined) expect(article.captions).toHaveLength(expected.captions);
		if (expected.begins !== undefined)
			expect(article.body.slice(0, expected.begins.length)).toBe(expected.begins);
		if (expected.holds !== undefined) expect(article.body).toContain(expected.holds);
		if (expected.lacks !== undefined) expect(article.body).not.toContain(expected.lacks);
		if (expected.event !== undefined)
			expect(article.event).toEqual(expected.event && { start: expected.event[0], end: expected.event[1] });
		if (expected.ends !== undefined) expect(article.body.slice(-expected.ends.length)).toBe(expected.ends);
	});
});
