/** Capitals and other seats of diplomacy, as news writes them in English, in the order of the alphabet. */
const names: readonly string[] = [
	'Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Alofi|Amman|Amsterdam|Andorra la Vella|Ankara|Antananarivo',
	'Apia|Ashgabat|Ashkhabad|Asmara|Astana|Asuncion|Asunción|Athens|Avarua|Baghdad|Baku|Bamako',
	'Bandar Seri Begawan|Bangkok|Bangui|Banjul|Basseterre|Beijing|Beirut|Belgrade|Belmopan|Berlin|Bern|Berne',
	'Bishkek|Bissau|Bloemfontein|Bogota|Bogotá|Brasilia|Brasília|Bratislava|Brazzaville|Bridgetown|Brussels',
	'Bucharest|Budapest|Buenos Aires|Bujumbura|Cairo|Canberra|Cape Town|Caracas|Castries|Chisinau|Chișinău',
	'Colombo|Conakry|Copenhagen|Dacca|Dakar|Damascus|Delhi|Dhaka|Dili|Dodoma|Doha|Dubai|Dublin|Dushanbe',
	'Freetown|Funafuti|Gaborone|Geneva|Gitega|Guatemala City|Ha Noi|Hanoi|Harare|Havana|Helsinki',
	'Hong Kong|Honiara|Islamabad|Istanbul|Jakarta|Jeddah|Jerusalem|Juba|Kabul|Kampala|Kathmandu|Khartoum|Kiev',
	'Kigali|Kingstown|Kinshasa|Kishinev|Kuala Lumpur|Kuwait City|Kyiv|La Paz|Libreville|Lilongwe|Lima',
	'Lisbon|Ljubljana|Lobamba|Lome|Lomé|London|Luanda|Lusaka|Madrid|Majuro|Malabo|Managua|Manama|Manila',
	"Maputo|Maseru|Mbabane|Mexico City|Minsk|Mogadishu|Monrovia|Montevideo|Moroni|Moscow|Muscat|N'Djamena",
	'Nairobi|Nassau|Nay Pyi Daw|Nay Pyi Taw|Naypyidaw|New Delhi|New York|Ngerulmud|Niamey|Nicosia|Nouakchott',
	"Noumea|Nouméa|Nuku'alofa|Nur-Sultan|Nuuk|Oslo|Ottawa|Ouagadougou|Palikir|Panama City|Papeete",
	'Papeetē|Paramaribo|Paris|Peking|Phnom Penh|Podgorica|Port Louis|Port Moresby|Port Vila|Port of Spain',
	'Port-au-Prince|Porto-Novo|Prague|Praia|Pretoria|Putrajaya|Pyong Yang|Pyongyang|Quito|Rabat|Ramallah',
	"Reykjavik|Riga|Riyadh|Rome|Roseau|Saint John's|San Jose|San José|San Salvador|Sana'a|Sanaa|Santiago",
	'Santo Domingo|Sao Tome|Sarajevo|Seoul|Shanghai|Skopje|Sofia|South Tarawa|Sri Jayawardenepura Kotte',
	"St. George's|St. John's|Stockholm|Strasbourg|Sucre|Suva|São Tomé|Taipei|Tallinn|Tarawa|Tashkent|Tbilisi",
	'Tegucigalpa|Teheran|Tehran|Tel Aviv|The Hague|Thimphu|Tirana|Tokyo|Torshavn|Tripoli|Tunis|Tórshavn',
	'Ulaanbaatar|Ulan Bator|Vaduz|Valletta|Vienna|Vientiane|Vilnius|Warsaw|Washington|Washington D.C.',
	'Washington DC|Wellington|Windhoek|Yamoussoukro|Yaounde|Yaoundé|Yaren|Yerevan|Zagreb',
].flatMap(row => row.split('|'));

const capitals = new Set(names.flatMap(name => [name, name.toUpperCase()]));

/** Whether a place, perhaps with its country (`Doha, Qatar`), is one of them. */
export const isCapital = (place: string): boolean => capitals.has(place.split(', ')[0] ?? '');
