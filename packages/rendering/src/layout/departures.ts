import type { LocalizedText } from '@fazhi/core';
import type { GBT9704 } from './gbt9704.js';
import type { LayoutStrength } from './layout-parameter.js';
import type { LayoutProfile } from './profile.js';

/** 输出格式: the formats that have pages of their own. */
export type LayoutFormat = 'docx' | 'html';

/** 偏离方式: an element that is not printed at all, or one that is printed otherwise than the standard says. */
export type LayoutDeviationKind = 'absent' | 'altered';

/** 偏离方式名称: the Chinese name of each kind of deviation. */
export const LAYOUT_DEVIATION_KIND_LABELS = {
  absent: '未排印',
  altered: '排印不同',
} as const satisfies Record<LayoutDeviationKind, string>;

/** 版式要素: the elements of the layout table, by their names there. */
export type LayoutElement = keyof typeof GBT9704;

/** 版式偏离: one point in which what is printed departs from GB/T 9704-2012. */
export interface LayoutDeviation {
  /** 条款: clause of GB/T 9704-2012 departed from. */
  clause: string;
  /** 名称: what it is about, in Chinese. */
  label: string;
  /** 效力: how far the clause binds. */
  strength: LayoutStrength;
  /** 偏离方式: not printed, or printed otherwise. */
  kind: LayoutDeviationKind;
  /** 版式要素: the elements of the layout table it concerns; none where the table has no such element. */
  elements: readonly LayoutElement[];
  /** 偏离内容: what is printed instead. */
  what: LocalizedText;
  /** 原因: why, and what to do where it matters. */
  why: LocalizedText;
  /** 输出格式: the formats it is true of. */
  formats: readonly LayoutFormat[];
}

/** 偏离条目: a deviation and the profiles that have it. */
export interface Departure extends LayoutDeviation {
  /** 版式: the profiles that depart so. */
  profiles: readonly LayoutProfile[];
}

const EVERY_PROFILE: readonly LayoutProfile[] = ['formal', 'plain', 'web'];
const WITHOUT_HEAD: readonly LayoutProfile[] = ['plain', 'web'];
const BOTH: readonly LayoutFormat[] = ['docx', 'html'];

/** 偏离条目表: all departures, in the order of their clauses. */
export const DEPARTURES: readonly Departure[] = [
  {
    clause: '3.2',
    label: '一行的高度',
    strength: 'required',
    kind: 'altered',
    elements: ['grid'],
    what: {
      zh: '行距为28.95磅，小于“一个汉字的高度加3号汉字高度的7/8”（16磅字为30磅），所以各处“空一行”约少1磅。',
      en: 'Lines are 28.95 pt apart, less than the height of a character and 7/8 of a size 3 one (30 pt for 16 pt type), so that every blank line is about 1 pt less.',
    },
    why: {
      zh: '按16磅字和30磅行距，225毫米的版心排不下22行；此处以每面22行为准。',
      en: 'With 16 pt type 30 pt apart, 22 lines do not fit into 225 mm; the 22 lines are kept.',
    },
    profiles: EVERY_PROFILE,
    formats: BOTH,
  },
  {
    clause: '5.2',
    label: '网页版式的屏幕显示',
    strength: 'required',
    kind: 'altered',
    elements: ['paper', 'margins', 'typeArea', 'grid', 'typefaces', 'sizes', 'pageNumber'],
    what: {
      zh: '屏幕上不分页，字体、字号、行距和行宽随设备；只有打印时按公文版式。',
      en: 'On the screen there are no pages, and typefaces, sizes and lines follow the device; only the print is an official document.',
    },
    why: {
      zh: '网页要在手机和电脑上读。屏幕上也要公文样式的，用普通版式或正式版式。',
      en: 'A web page is read on phones and desks. Take the plain or formal profile for an official look on the screen.',
    },
    profiles: ['web'],
    formats: ['html'],
  },
  {
    clause: '5.2.1',
    label: '双面印刷的订口',
    strength: 'required',
    kind: 'altered',
    elements: ['margins'],
    what: {
      zh: '单双页都是左白边28毫米、右白边26毫米；双面印刷时双页的订口在右，宽26毫米。',
      en: 'Odd and even pages both have 28 mm on the left and 26 mm on the right; printed on both sides, an even page is bound at its 26 mm.',
    },
    why: {
      zh: '标准写明的是左白边，各单位的文字处理模板也不区分单双页；误差2毫米在装订时可调。',
      en: 'The clause names the left margin, and the templates of offices do not mirror their pages; binding can make up for 2 mm.',
    },
    profiles: EVERY_PROFILE,
    formats: BOTH,
  },
  {
    clause: '5.2.1',
    label: '行末标点',
    strength: 'required',
    kind: 'altered',
    elements: ['typeArea'],
    what: {
      zh: '行末的逗号、句号、顿号可能悬在版心之外，最多一个字。',
      en: 'A comma or full stop at the end of a line may hang out of the type area, by one character at most.',
    },
    why: {
      zh: '是否悬挂由打开文件的文字处理软件决定；在LibreOffice中实测会悬挂。',
      en: 'The word processor decides; LibreOffice was measured to do so.',
    },
    profiles: EVERY_PROFILE,
    formats: ['docx'],
  },
  {
    clause: '5.2.2',
    label: '数字和字母的字体',
    strength: 'general',
    kind: 'altered',
    elements: ['latin'],
    what: {
      zh: '阿拉伯数字和拉丁字母用Times New Roman，不用仿宋体；页码除外。',
      en: 'Digits and Latin letters are set in Times New Roman, not in the Song imitation face; page numbers are not.',
    },
    why: {
      zh: '这是各单位的通行做法；仿宋体的西文字形较差。',
      en: 'It is what offices do; the Latin letters of the Chinese face are poor.',
    },
    profiles: EVERY_PROFILE,
    formats: BOTH,
  },
  {
    clause: '5.2.2',
    label: '字体不嵌入',
    strength: 'general',
    kind: 'altered',
    elements: ['typefaces'],
    what: {
      zh: '文件只写字体名称；没有安装小标宋、仿宋、楷体的计算机用相近字体代替，字形不同，行数和字数不变。',
      en: 'The file names its typefaces only; a computer without them takes others, of other shapes but with the same lines and characters.',
    },
    why: {
      zh: '这些字体有版权，不能随文件分发；正式印发前请在装有这些字体的计算机上打印。',
      en: 'The typefaces are commercial and cannot be given away with a file; print on a computer that has them.',
    },
    profiles: EVERY_PROFILE,
    formats: BOTH,
  },
  {
    clause: '5.2.2',
    label: '表格用字',
    strength: 'general',
    kind: 'altered',
    elements: ['table'],
    what: {
      zh: '表内文字用小四号，行距18磅，所以有表格的页面不是22行。',
      en: 'The text of tables is 12 pt on lines of 18 pt, so that a page with a table does not have 22 lines.',
    },
    why: {
      zh: '标准没有规定表格用字；三号字的表格一行放不下几列。',
      en: 'The standard does not lay down the type of tables, and size 3 leaves no room for columns.',
    },
    profiles: EVERY_PROFILE,
    formats: BOTH,
  },
  {
    clause: '5.2.3',
    label: '三号字的磅值和字距',
    strength: 'general',
    kind: 'altered',
    elements: ['sizes', 'grid'],
    what: {
      zh: '三号字按16磅，每字收紧0.25磅，一行才能排28字；方正系统的三号为15.75磅，不必收紧。',
      en: 'Size 3 is 16 pt with 0.25 pt less between characters, so that 28 fit into a line; in Founder systems it is 15.75 pt.',
    },
    why: {
      zh: '文字处理软件的三号就是16磅；版心宽156毫米只排得下27个。',
      en: 'Word processors take size 3 as 16 pt, of which 27 fit into 156 mm.',
    },
    profiles: EVERY_PROFILE,
    formats: BOTH,
  },
  {
    clause: '5.2.3',
    label: '不满22行的页面',
    strength: 'general',
    kind: 'altered',
    elements: ['grid'],
    what: {
      zh: '小标题和表题不留在页末，表格的一行不跨页，署名与正文同页，所以有的页面不满22行。',
      en: 'Headings and captions do not end a page, table rows are not cut, and a signature has text with it: some pages have fewer than 22 lines.',
    },
    why: {
      zh: '标准允许特定情况适当调整；孤立的标题和署名更不可取。',
      en: 'The clause allows it in particular cases; a heading or signature by itself is worse.',
    },
    profiles: EVERY_PROFILE,
    formats: BOTH,
  },
  {
    clause: '5.2.3',
    label: '纸面版式的屏幕显示',
    strength: 'general',
    kind: 'altered',
    elements: ['grid', 'pageNumber'],
    what: {
      zh: '屏幕上是一张连续的纸，不分页，没有页码；比纸窄的屏幕按屏宽换行。打印时才分页。',
      en: 'The screen shows one long sheet without pages or their numbers, and a screen narrower than the sheet breaks lines as it needs to. Print has pages.',
    },
    why: {
      zh: '不用脚本，浏览器不能在屏幕上分页。',
      en: 'Without scripts a browser has no pages on the screen.',
    },
    profiles: ['formal', 'plain'],
    formats: ['html'],
  },
  {
    clause: '5.2.4',
    label: '待补处的颜色',
    strength: 'required',
    kind: 'altered',
    elements: ['colours'],
    what: {
      zh: '待补的地方带底色，打印时也有；填好之后就没有了。',
      en: 'Places still to be filled in are highlighted, in print too, until they are filled in.',
    },
    why: {
      zh: '没有写完的公文不应当看上去已经写完。',
      en: 'An unfinished document should not look finished.',
    },
    profiles: EVERY_PROFILE,
    formats: BOTH,
  },
  {
    clause: '6.2',
    label: '红色的油墨',
    strength: 'required',
    kind: 'altered',
    elements: ['colours'],
    what: {
      zh: '发文机关标志和分隔线的红色写作FF0000，不是印刷用的黄80%加品红80%。',
      en: 'The red of mark and line is given as FF0000, not as the 80% of yellow and of magenta of a printing press.',
    },
    why: {
      zh: '两种文件格式都只能写屏幕颜色；套红印刷由印制环节保证。',
      en: 'Both formats know the colours of a screen only; a press has its own red.',
    },
    profiles: ['formal'],
    formats: BOTH,
  },
  {
    clause: '7.2',
    label: '版头',
    strength: 'required',
    kind: 'absent',
    elements: ['copyNumber', 'secrecy', 'urgency', 'issuerMark', 'documentNumber', 'signatory', 'redLine'],
    what: {
      zh: '没有份号、密级、紧急程度、发文机关标志、发文字号、签发人和红色分隔线，从标题开始。',
      en: 'There is no copy number, secrecy, urgency, issuer mark, document number, signatory or red line; the title comes first.',
    },
    why: {
      zh: '讨论稿和网上公开的报告一般不带版头。要版头的，用正式版式。',
      en: 'Drafts and published reports usually have no head. Take the formal profile for one.',
    },
    profiles: WITHOUT_HEAD,
    formats: BOTH,
  },
  {
    clause: '7.2.4',
    label: '版头位置的精度',
    strength: 'required',
    kind: 'altered',
    elements: ['issuerMark', 'redLine'],
    what: {
      zh: '发文机关标志和红色分隔线的位置按宋体类字形实测推算；换用其他字体，可能有不到1毫米的出入。',
      en: 'Mark and red line are placed by the measured ink of Song typefaces; with others they may be off by less than a millimetre.',
    },
    why: {
      zh: '字形在字框中的位置因字体而异，文件不能知道打印时用哪种字体。',
      en: 'Where the ink is in its box differs between typefaces, and a file does not know which one will print it.',
    },
    profiles: ['formal'],
    formats: BOTH,
  },
  {
    clause: '7.3.2',
    label: '主送机关移入版记',
    strength: 'required',
    kind: 'altered',
    elements: ['addressee'],
    what: {
      zh: '主送机关总在正文之前；名称过多使首页不能显示正文时，也不移到版记。',
      en: 'The addressees always stand before the body, even where they are so many that the body does not begin on the first page.',
    },
    why: {
      zh: '要知道首页排到哪里才能决定；年度报告的主送机关通常一两个。',
      en: 'It takes the finished page to decide; a yearly report is addressed to one or two.',
    },
    profiles: ['formal'],
    formats: BOTH,
  },
  {
    clause: '7.3.5.1',
    label: '印章',
    strength: 'required',
    kind: 'altered',
    elements: ['signature', 'dateline'],
    what: {
      zh: '不画印章；选择预留时，署名和日期按加盖印章的位置排。签发人签名章（7.3.5.3）的位置不排。',
      en: 'No seal is drawn; where room is reserved, signature and date stand as with one. There is no place for a signatory’s stamp (7.3.5.3).',
    },
    why: {
      zh: '印章只能由用印机关加盖。',
      en: 'Only the office itself may seal.',
    },
    profiles: EVERY_PROFILE,
    formats: BOTH,
  },
  {
    clause: '7.3.5.2',
    label: '标题下的署名和日期',
    strength: 'required',
    kind: 'altered',
    elements: ['signature', 'dateline'],
    what: {
      zh: '读入的报告把署名或日期写在标题之下的，照原处居中排，不移到文末。',
      en: 'A signature or date that a report read has under its title stays there, centred, and is not moved to the end.',
    },
    why: {
      zh: '不改动已有报告的次序。',
      en: 'The order of an existing report is kept.',
    },
    profiles: EVERY_PROFILE,
    formats: BOTH,
  },
  {
    clause: '7.3.6',
    label: '附注',
    strength: 'required',
    kind: 'absent',
    elements: ['note'],
    what: { zh: '不排附注。', en: 'There is no note below the date.' },
    why: {
      zh: '附注与版头一起给出，只用于正式版式。',
      en: 'It is given with the head, to the formal profile.',
    },
    profiles: WITHOUT_HEAD,
    formats: BOTH,
  },
  {
    clause: '7.3.7',
    label: '另行装订的附件',
    strength: 'required',
    kind: 'altered',
    elements: ['annex'],
    what: {
      zh: '附件都与正文连续编页；与正文不能一起装订的附件，首页左上角不加发文字号。',
      en: 'Annexes are always numbered on from the body; one that is bound apart does not get the document number at its head.',
    },
    why: {
      zh: '年度报告的附件是统计表，与正文一起装订。',
      en: 'The annexes of a yearly report are tables, bound with it.',
    },
    profiles: EVERY_PROFILE,
    formats: BOTH,
  },
  {
    clause: '7.4',
    label: '版记',
    strength: 'required',
    kind: 'absent',
    elements: ['imprint'],
    what: {
      zh: '没有抄送机关、印发机关和印发日期。',
      en: 'There are no copies, printing office and printing date.',
    },
    why: {
      zh: '版记与版头相配。要版记的，用正式版式。',
      en: 'The imprint goes with the head. Take the formal profile for one.',
    },
    profiles: WITHOUT_HEAD,
    formats: BOTH,
  },
  {
    clause: '7.4.1',
    label: '横排末页之后的版记',
    strength: 'required',
    kind: 'altered',
    elements: ['imprint'],
    what: {
      zh: '最后一页是横排表格时，版记另起一个竖排页。',
      en: 'After a last page that is turned for a wide table, the imprint has an upright page of its own.',
    },
    why: {
      zh: '标准没有说明横排页的版记怎样排；竖排的版记放不进横排的版心。',
      en: 'The standard does not say how an imprint stands on a turned page.',
    },
    profiles: ['formal'],
    formats: BOTH,
  },
  {
    clause: '7.4.1',
    label: '版记位置依赖浏览器',
    strength: 'required',
    kind: 'altered',
    elements: ['imprint'],
    what: {
      zh: '版记在最后一页版心底部，这一点在Chromium中实测；其他浏览器可能紧接正文排。屏幕上紧接正文。',
      en: 'The imprint is at the foot of the last page as measured in Chromium; other browsers may set it right below the text, as the screen does.',
    },
    why: {
      zh: '样式表没有“最后一页底部”的规定，是借分栏实现的。',
      en: 'Style sheets have no rule for the foot of the last page; columns were made to do it.',
    },
    profiles: ['formal'],
    formats: ['html'],
  },
  {
    clause: '7.5',
    label: '版记页的页码',
    strength: 'required',
    kind: 'altered',
    elements: ['pageNumber'],
    what: {
      zh: '版记单独成页时，这一页也编页码；标准规定前有空白页的版记页不编。',
      en: 'A page of nothing but the imprint is numbered; after blank pages the standard has it without.',
    },
    why: {
      zh: '生成的文件没有空白页。为凑双面加空白页的，请去掉其后的页码。',
      en: 'There are no blank pages here. Who adds some for printing on both sides removes the number.',
    },
    profiles: ['formal'],
    formats: BOTH,
  },
  {
    clause: '7.5',
    label: '页码依赖浏览器',
    strength: 'required',
    kind: 'altered',
    elements: ['pageNumber'],
    what: {
      zh: '页码由浏览器打印在页边，在Chromium中实测；不支持页边内容的浏览器没有页码。打印时应关闭浏览器自己的页眉页脚。',
      en: 'Browsers print the page numbers in the margin, as measured in Chromium; one that cannot leaves them out. The browser’s own headers and footers must be off.',
    },
    why: {
      zh: '网页没有页脚，只能用样式表的页边区。',
      en: 'A web page has no footers but the margin boxes of its style sheet.',
    },
    profiles: EVERY_PROFILE,
    formats: ['html'],
  },
  {
    clause: '10',
    label: '信函、命令和纪要格式',
    strength: 'required',
    kind: 'altered',
    elements: [],
    what: {
      zh: '只有普通公文的版式，没有信函格式、命令（令）格式和纪要格式。',
      en: 'Letters, orders and minutes have forms of their own, which are not offered.',
    },
    why: {
      zh: '年度报告是报告，不用这些格式。',
      en: 'A yearly report is none of them.',
    },
    profiles: ['formal'],
    formats: BOTH,
  },
];
