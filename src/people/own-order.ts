/**
 * Family names of Japan and Korea, by which a name printed the other way round is told: "Shotaro Oshima" is Oshima
 * Shotaro. Lower case, without marks of length.
 */
const japanese: ReadonlySet<string> = new Set(
	`abe akiba amari aoki arai aso baba chiba doi ebihara eda edano endo fujii fujimoto fujita fujiwara fukuda
	fukushima funakoshi furukawa gemba genba goto hagiuda hamada hara harada hasegawa hashimoto hatoyama hattori
	hayashi hirano hiranuma hirasawa honda horii hosoda hosono ichikawa iida ikeda imai imamura inada inoue ishiba
	ishida ishiguro ishihara ishii ishikawa ito iwasaki iwata iwaya izumi kaieda kaifu kajiyama kamikawa kan kaneda
	kaneko kanemoto kato katsumata kawaguchi kawai kawamura kihara kikuchi kimura kinoshita kishi kishida kitagawa
	kitamura kobayashi koga koike koizumi komura kondo kono kubo kudo kuroda kurokawa maeda maehara masuda masuzoe
	matsuda matsui matsumoto matsuno matsushita miki minami mitani miura miwa miyagawa miyake miyamoto miyazaki
	miyazawa mizuno mori morimoto morita moriyama motegi murakami murata nagai nagashima naka nakagawa nakajima
	nakamura nakano nakasone nakatani nakayama nikai nishi nishida nishikawa nishimura nishioka noda noguchi nomura
	obuchi ochi oda ogata ogawa oguma ohashi ohira ohno okabe okada okamoto okonogi okubo okuda onishi ono onodera
	oshima ota otsuka sakai sakamoto sakurai sasae sasaki sato seko sengoku shibata shimada shimizu shimomura
	sonoda sonoura suga sugawara sugita sugiyama suzuki tachibana takagi takahashi takaichi takamura takeda takei
	takemi takenaka takeshita takeuchi tamaki tamura tanaka tanigaki taniguchi tsuchiya tsuda tsuji tsukada uchida
	ueda uemura ueno umemoto wada watanabe yachi yamada yamagiwa yamaguchi yamamoto yamanaka yamanouchi yamashita
	yamazaki yanagisawa yasuda yasui yokota yokoyama yosano yoshida yoshikawa yoshimura yoshino yuasa`.split(
		/\s+/,
	),
);
const korean: ReadonlySet<string> = new Set(
	`ahn bae baek bang chang cheon cho choe choi choo chun chung gwak ha han heo hong hur hwang im jang jeon jeong
	jin jo ju jung kang kim ko koo kwak kwon lee lim min moon nam noh oh paek pak park pyo rhee ri roh ryu seo shim
	shin sim sohn son song suh sung woo yang yeo yi yim yoo yoon yu yun`.split(/\s+/),
);

const familyNames: Readonly<Record<string, ReadonlySet<string>>> = {
	Japan: japanese,
	'South Korea': korean,
	'North Korea': korean,
};

/** A name of two words with the family name first, where its country writes it so and the text does not. */
export const inOwnOrder = (name: string, country: string | null): string => {
	const known = familyNames[country ?? ''];
	const [given, family, ...more] = name.split(' ');
	if (!known || !given || !family || more.length > 0) return name;
	return known.has(family.toLowerCase()) && !known.has(given.toLowerCase()) ? `${family} ${given}` : name;
};
