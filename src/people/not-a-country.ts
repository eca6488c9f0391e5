/**
 * Phrases with a country, a demonym or a capital inside that mean none. The longest form at a place wins, so each
 * is written as far as it has to be.
 */
export const notACountry: readonly string[] = [
	// Seas and straits
	'South China Sea, East China Sea, Indian Ocean, Sea of Japan, Japan Sea, Philippine Sea, West Philippine Sea',
	'Timor Sea, Norwegian Sea, Irish Sea, Gulf of Mexico, Gulf of Thailand, Gulf of Oman, Sea of Oman',
	'Gulf of Guinea, Gulf of Panama, Taiwan Strait, Singapore Strait, Straits of Singapore, Mozambique Channel',
	'Panama Canal',

	// Rivers, lakes, and regions that are larger or smaller than the country, or another's
	'Niger Delta, Niger River, River Niger, Jordan River, River Jordan, Jordan Valley, Lake Chad, Chad Basin',
	'Senegal River, Korean Peninsula, Inner Mongolia, Inner Mongolian, New Guinea, Indo-China, South China',
	'American Samoa, New Mexico, Washington State, State of Washington',
	'Latin America, South America, North America, Central America',
	'Latin American, South American, North American, Central American, Pan American, Inter-American',
	'Organization of American States, Organisation of American States, Native American, American Indian',
	// Not the seat of Israel's government
	'East Jerusalem',
	// Provinces of Vietnam
	'Lao Cai, Thai Nguyen, Thai Binh',

	// Wars and feasts
	'Vietnam War, Viet Nam War, Korean War, Iraq War, Cuban Missile Crisis, Chinese New Year, Chinese Lunar New Year',

	// Money
	'US dollar, US dollars, U.S. dollar, U.S. dollars, American dollar, American dollars, Australian dollar',
	'Australian dollars, Canadian dollar, Canadian dollars, Hong Kong dollar, Hong Kong dollars, Singapore dollar',
	'Singapore dollars, Swiss franc, Swiss francs, Chinese yuan, Japanese yen, Russian rouble, Russian roubles',
	'Russian ruble, Russian rubles, Indian rupee, Indian rupees',

	// Newspapers and stations
	'South China Morning Post, Washington Post, Bangkok Post, Jakarta Post, Moscow Times, Times of India',
	'China Daily, Voice of America, Voice of Vietnam, Vietnam News, Viet Nam News',

	// People
	'George Washington, Santiago Peña, Santiago Abascal, Santiago Cafiero, Luis Montenegro, Michael Jordan, Jack London, Joseph Muscat',
].flatMap(line => line.split(', '));
