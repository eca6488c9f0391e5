// The same news in short sentences of other languages, written for this purpose. `host` and `guest` are native names.
import { inventedFirm, inventedName, inventedPerson } from './names.ts';
import { between, type Random } from './random.ts';
import type { Scene } from './scene.ts';
import { type Slots, type Template, templates } from './template.ts';

const slots: Slots<Scene> = {
	host: (_, { hostLeader }) => hostLeader.native,
	guest: (_, { guestLeader }) => guestLeader.native,
	A: (_, { host }) => host.name,
	B: (_, { guest }) => guest.name,
	town: random => inventedName(random),
	firm: random => inventedFirm(random),
	person: random => inventedPerson(random),
	n: random => String(between(random, 2, 98)),
	many: random => String(between(random, 1100, 98000)),
	day: (_, { date }) => String(Number(date.slice(8))),
	month: (_, { date }) => String(Number(date.slice(5, 7))),
	year: (_, { date }) => date.slice(0, 4),
};

export type OtherLanguage = {
	readonly code: string;
	/** Of all articles. */
	readonly share: number;
	readonly headlines: readonly Template<Scene>[];
	readonly sentences: readonly Template<Scene>[];
	/** Between sentences. */
	readonly space: string;
};

const row = (
	code: string,
	share: number,
	headlines: string,
	sentences: string,
	space = ' ',
): OtherLanguage => ({
	code,
	share,
	headlines: templates(headlines, slots),
	sentences: templates(sentences, slots),
	space,
});

export const otherLanguages: readonly OtherLanguage[] = [
	row(
		'vi',
		0.05,
		`[Hội đàm|Điện đàm|Gặp gỡ] giữa {host} và {guest}
		Thúc đẩy quan hệ hợp tác {A} – {B}`,
		`Ngày {day}/{month}/{year}, ông {host} đã hội đàm với ông {guest} tại {town}.
		Hai bên nhất trí tăng cường hợp tác trong lĩnh vực [thương mại|giáo dục|nông nghiệp|đường sắt|năng lượng|du lịch].
		Kim ngạch thương mại hai chiều đạt {n} tỷ đô la Mỹ, tăng {n}% so với cùng kỳ năm trước.
		Ông {person}, đại diện công ty {firm}, cho biết nhà máy tại {town} có {many} công nhân.
		Hai nhà lãnh đạo trao đổi ý kiến về các vấn đề quốc tế và khu vực cùng quan tâm.
		Đoàn đại biểu đã đến thăm thị trấn {town} và đặt vòng hoa tại đài tưởng niệm.
		Mưa lớn khiến tuyến đường qua {town} bị [gián đoạn|ngập nước] trong {n} giờ.
		Đề nghị hai nước tạo thuận lợi cho hàng hoá qua cửa khẩu {town}.
		Người dân {town} kỳ vọng cây cầu mới sẽ được khánh thành sớm.`,
	),
	row(
		'zh',
		0.03,
		`{host}同{guest}举行会谈
		{town}举办[文化节|贸易博览会|青年论坛]`,
		`{month}月{day}日，{host}在{town}会见了{guest}。
		双方就[经贸合作|铁路建设|农产品贸易|人文交流|气候变化]深入交换意见。
		双方同意加强[教育|能源|旅游|科技|卫生]领域合作。
		{firm}公司在{town}设有工厂，员工{many}人。
		去年两国贸易额增长百分之{n}，达到{n}亿美元。
		代表团参观了{town}的[学校|港口|博物馆|医院]，受到当地居民欢迎。
		{person}表示，连日大雨使通往{town}的公路中断。
		两国建交以来，友好关系不断发展，人民往来日益密切。`,
		'',
	),
	row(
		'ru',
		0.02,
		`Состоялись переговоры {host} и {guest}
		В городе {town} открылась [выставка|ярмарка|конференция]`,
		`{host} провёл переговоры с {guest} в городе {town}.
		Стороны договорились расширять сотрудничество в области [торговли|энергетики|образования|культуры|транспорта].
		Товарооборот двух стран вырос за год на {n} процентов.
		На предприятии {firm} в городе {town} работают {many} человек.
		По словам {person}, дорога до {town} была закрыта из-за снега.
		Участники встречи обсудили вопросы [безопасности|миграции|продовольствия] и обменялись мнениями.
		Делегация посетила музей и возложила венок к памятнику.`,
	),
	row(
		'fr',
		0.02,
		`Entretien entre {host} et {guest}
		{town} accueille [un forum|une foire|un festival]`,
		`{host} s'est entretenu avec {guest} à {town} le {day}.
		Les deux parties sont convenues de renforcer la coopération dans [l'énergie|l'éducation|le commerce|la santé].
		Les échanges entre les deux pays ont progressé de {n} pour cent en un an.
		L'entreprise {firm}, installée à {town}, emploie {many} personnes.
		Selon {person}, la récolte a été [bonne|médiocre] dans la région de {town}.
		La délégation a visité le port et rencontré des étudiants boursiers.
		Aucune décision n'a été annoncée à l'issue de la réunion.`,
	),
	row(
		'th',
		0.015,
		`{host}หารือกับ{guest}
		จัดงานแสดงสินค้าที่เมือง{town}`,
		`{host}พบหารือกับ{guest}ที่เมือง{town}เมื่อวันที่ {day}
		ทั้งสองฝ่ายเห็นพ้องที่จะขยายความร่วมมือด้าน[การค้า|การศึกษา|พลังงาน|การท่องเที่ยว|การเกษตร]
		มูลค่าการค้าระหว่างสองประเทศเพิ่มขึ้นร้อยละ {n}
		บริษัท {firm} มีพนักงาน {many} คนที่เมือง{town}
		ฝนตกหนักทำให้ถนนไปเมือง{town}ถูกปิดหลายวัน
		คณะผู้แทนเยี่ยมชมโรงเรียนและพิพิธภัณฑ์ในท้องถิ่น`,
	),
	row(
		'ar',
		0.015,
		`مباحثات بين {host} و{guest}
		افتتاح [معرض|مؤتمر|مهرجان] في {town}`,
		`أجرى {host} مباحثات مع {guest} في مدينة {town}.
		واتفق الجانبان على تعزيز التعاون في مجالات [التجارة|التعليم|الطاقة|السياحة|الزراعة].
		وارتفع حجم التبادل التجاري بين البلدين بنسبة {n} في المئة.
		وتعمل شركة {firm} في مدينة {town} ويبلغ عدد موظفيها {many}.
		وزار الوفد المدرسة والمتحف والتقى عددا من الطلاب.
		وقال {person} إن الطريق إلى {town} أغلق بسبب الأمطار.`,
	),
];

export const otherLanguageOf = (random: Random): OtherLanguage | null => {
	let rest = random();
	for (const language of otherLanguages) {
		rest -= language.share;
		if (rest < 0) return language;
	}
	return null;
};
