/**
 * News agencies and picture archives as they sign their texts and photographs: in datelines (`HANOI (VNA) –`),
 * in credits (`Photo: Reuters`), and as end marks (`-- BERNAMA`).
 */
const names: readonly string[] = [
	...['AA', 'AFP', 'AKIpress', 'AKP', 'ANA', 'ANI', 'ANP', 'ANSA', 'ANTARA', 'AP', 'APA', 'APP', 'APS'],
	...['ATA', 'AZERTAC', 'Anadolu', 'Agerpres', 'BBC', 'BNA', 'BSS', 'BTA', 'Belga', 'BelTA', 'Bernama'],
	...['CCTV', 'CFP', 'CGTN', 'CNA', 'CNN', 'CNS', 'CTK', 'DPA', 'EFE', 'ENA', 'EPA', 'FN', 'GNA'],
	...[
		'Getty Images',
		'Getty',
		'HINA',
		'IANS',
		'IC',
		'INA',
		'IRNA',
		'ISNA',
		'Interfax',
		'JIJI',
		'KCNA',
		'KPL',
		'KUNA',
	],
	...['Kazinform', 'Kyodo', 'Lusa', 'MAP', 'MENA', 'MNA', 'MONTSAME', 'MTI', 'NAMPA', 'NAN', 'NDO', 'NNN'],
	...['NNA', 'NTB', 'ONA', 'PANA', 'PAP', 'PIB', 'PID', 'PNA', 'PTI', 'Petra', 'Prensa Latina', 'QNA'],
	...['RIA Novosti', 'RSS', 'Reuters', 'SABC', 'SANA', 'SPA', 'STA', 'SUNA', 'Sputnik', 'TAP', 'TASR'],
	...[
		'TASS',
		'TNA',
		'TTXVN',
		'TVP',
		'Tanjug',
		'Tasnim',
		'Trend',
		'UNB',
		'UNI',
		'UPI',
		'Ukrinform',
		'UzA',
		'VCG',
	],
	...['ANDINA', 'ANGOP', 'ARMENPRESS', 'AVN', 'Anadolu Agency', 'Asia-Plus', 'BOPA', 'CMC', 'Europa Press'],
	...['FENA', 'Interfax-Ukraine', 'Jiji Press', 'Kyodo News', 'Nhan Dan Online', 'PLVN', 'SGGP', 'VOVWORLD'],
	...['VGP', 'VNA', 'VNP', 'VNS', 'VOV', 'WAFA', 'WAM', 'Xinhua', 'Yonhap'],
];

/** A pattern for the name of any of them, as a rule writes it or in capitals. */
export const agencyName = `(?:${[...new Set(names.flatMap(name => [name, name.toUpperCase()]))]
	.toSorted((a, b) => b.length - a.length)
	.join('|')}|dpa)`;

const whole = new RegExp(`^${agencyName}$`);

export const isAgency = (text: string): boolean => whole.test(text);
