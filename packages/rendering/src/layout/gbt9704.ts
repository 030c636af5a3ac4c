import { OFFICIAL_ELEMENTS } from '@fazhi/core';
import type { LayoutTable, TypefaceName, TypefaceParameter, TypeSizeName, PointParameter } from './layout-parameter.js';

/**
 * 公文版式参数: the layout of official documents, each parameter with its clause and how far it binds.
 *
 * Source: GB/T 9704-2012《党政机关公文格式》. Lengths are in millimetres (`mm`) or points (`points`), distances in lines
 * and characters are counts. A renderer takes every number from here, so that HTML and DOCX agree.
 */
export const GBT9704 = {
  paper: {
    width: { label: 'A4纸宽', clause: '5.1', strength: 'required', mm: 210 },
    height: { label: 'A4纸高', clause: '5.1', strength: 'required', mm: 297 },
  },
  margins: {
    head: { label: '天头（上白边）', clause: '5.2.1', strength: 'required', mm: 37, toleranceMm: 1 },
    binding: { label: '订口（左白边）', clause: '5.2.1', strength: 'required', mm: 28, toleranceMm: 1 },
    trim: { label: '翻口（右白边）', clause: '5.2.1', strength: 'derived', mm: 26 },
    foot: { label: '地脚（下白边）', clause: '5.2.1', strength: 'derived', mm: 35 },
  },
  typeArea: {
    width: { label: '版心宽', clause: '5.2.1', strength: 'required', mm: 156 },
    height: { label: '版心高', clause: '5.2.1', strength: 'required', mm: 225 },
  },
  grid: {
    linesPerPage: { label: '每面行数', clause: '5.2.3', strength: 'general', count: 22, unit: 'line' },
    charactersPerLine: { label: '每行字数', clause: '5.2.3', strength: 'general', count: 28, unit: 'character' },
    // The largest whole number of twentieths of a point of which 22 fit into 225 mm: 29 pt would give 21 lines.
    linePitch: { label: '行距', clause: '5.2.3', strength: 'derived', points: 28.95 },
    characterPitch: { label: '每字宽', clause: '5.2.3', strength: 'derived', mm: 156 / 28 },
    // Size 3 is 16 pt, of which 27.6 fit into a line; with 0.20 pt less the 28th still wraps, as the sum is 0.2 pt over.
    characterSpacing: { label: '字间距调整', clause: '5.2.3', strength: 'derived', points: -0.25 },
  },
  typefaces: {
    xiaobiaosong: {
      label: '小标宋体',
      clause: '7.3.1',
      strength: 'general',
      families: [
        '方正小标宋简体',
        '方正小标宋_GBK',
        'FZXiaoBiaoSong-B05S',
        '华文中宋',
        'STZhongsong',
        'Noto Serif CJK SC',
      ],
    },
    fangsong: {
      label: '仿宋体',
      clause: '5.2.2',
      strength: 'general',
      families: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', '华文仿宋', 'STFangsong', 'FandolFang'],
    },
    kaiti: {
      label: '楷体',
      clause: '7.3.3',
      strength: 'general',
      families: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', '华文楷体', 'STKaiti', 'FandolKai'],
    },
    heiti: {
      label: '黑体',
      clause: '7.3.3',
      strength: 'general',
      families: ['黑体', 'SimHei', '华文黑体', 'STHeiti', 'Noto Sans CJK SC'],
    },
    songti: {
      label: '宋体',
      clause: '7.5',
      strength: 'general',
      families: ['宋体', 'SimSun', '华文宋体', 'STSong', 'Noto Serif CJK SC'],
    },
  },
  latin: {
    typeface: {
      label: '数字与字母字体',
      clause: '5.2.2',
      strength: 'practice',
      families: ['Times New Roman', 'Liberation Serif'],
    },
  },
  sizes: {
    size2: { label: '二号', clause: '7.3.1', strength: 'general', points: 22 },
    size3: { label: '三号', clause: '5.2.2', strength: 'general', points: 16 },
    size4: { label: '四号', clause: '7.5', strength: 'general', points: 14 },
    smallSize4: { label: '小四号', clause: '8', strength: 'practice', points: 12 },
  },
  colours: {
    ink: { label: '文字颜色', clause: '5.2.4', strength: 'required', hex: '000000' },
    red: { label: '发文机关标志和分隔线颜色', clause: '7.2.4', strength: 'required', hex: 'FF0000' },
  },
  copyNumber: {
    type: { label: '份号用字', clause: '7.2.1', strength: 'general', typeface: 'fangsong', size: 'size3' },
    digits: { label: '份号位数', clause: '7.2.1', strength: 'general', count: 6, unit: 'digit' },
    line: { label: '份号所在行', clause: '7.2.1', strength: 'required', count: 1, unit: 'line' },
  },
  secrecy: {
    type: { label: '密级用字', clause: '7.2.2', strength: 'general', typeface: 'heiti', size: 'size3' },
    line: { label: '密级所在行', clause: '7.2.2', strength: 'required', count: 2, unit: 'line' },
  },
  urgency: {
    type: { label: '紧急程度用字', clause: '7.2.3', strength: 'general', typeface: 'heiti', size: 'size3' },
    line: { label: '紧急程度所在行', clause: '7.2.3', strength: 'required', count: 3, unit: 'line' },
  },
  issuerMark: {
    typeface: { label: '发文机关标志字体', clause: '7.2.4', strength: 'general', families: ['方正小标宋简体'] },
    fromTypeAreaTop: { label: '发文机关标志上边缘至版心上边缘', clause: '7.2.4', strength: 'required', mm: 35 },
    // The size is free (醒目、美观、庄重); it must stay below the 22 mm of a state council document.
    largestSize: { label: '发文机关标志最大字号', clause: '7.2.4', strength: 'practice', points: 62 },
    placement: { label: '发文机关标志位置', clause: '7.2.4', strength: 'required', side: 'center' },
  },
  documentNumber: {
    type: { label: '发文字号用字', clause: '7.2.5', strength: 'general', typeface: 'fangsong', size: 'size3' },
    linesBefore: { label: '发文机关标志下空行', clause: '7.2.5', strength: 'required', count: 2, unit: 'line' },
    placement: { label: '发文字号位置', clause: '7.2.5', strength: 'required', side: 'center' },
    leftIndent: { label: '上行文发文字号左空', clause: '7.2.5', strength: 'required', count: 1, unit: 'character' },
  },
  signatory: {
    labelType: { label: '“签发人”用字', clause: '7.2.6', strength: 'required', typeface: 'fangsong', size: 'size3' },
    nameType: { label: '签发人姓名用字', clause: '7.2.6', strength: 'required', typeface: 'kaiti', size: 'size3' },
    wording: { label: '签发人标注', clause: '7.2.6', strength: 'required', text: OFFICIAL_ELEMENTS.signatories.lead },
    rightIndent: { label: '签发人右空', clause: '7.2.6', strength: 'required', count: 1, unit: 'character' },
  },
  redLine: {
    below: { label: '分隔线在发文字号之下', clause: '7.2.7', strength: 'required', mm: 4 },
    width: { label: '分隔线宽', clause: '7.2.7', strength: 'required', mm: 156 },
    thickness: { label: '分隔线粗', clause: '7.2.7', strength: 'practice', points: 1.5 },
  },
  title: {
    type: { label: '标题用字', clause: '7.3.1', strength: 'general', typeface: 'xiaobiaosong', size: 'size2' },
    linesBefore: { label: '分隔线下空行', clause: '7.3.1', strength: 'required', count: 2, unit: 'line' },
    placement: { label: '标题位置', clause: '7.3.1', strength: 'required', side: 'center' },
  },
  addressee: {
    type: { label: '主送机关用字', clause: '7.3.2', strength: 'general', typeface: 'fangsong', size: 'size3' },
    linesBefore: { label: '标题下空行', clause: '7.3.2', strength: 'required', count: 1, unit: 'line' },
    placement: { label: '主送机关位置', clause: '7.3.2', strength: 'required', side: 'left' },
    mark: { label: '主送机关后标点', clause: '7.3.2', strength: 'required', text: OFFICIAL_ELEMENTS.addressee.tail },
  },
  body: {
    type: { label: '正文用字', clause: '7.3.3', strength: 'general', typeface: 'fangsong', size: 'size3' },
    firstLineIndent: { label: '段首左空', clause: '7.3.3', strength: 'required', count: 2, unit: 'character' },
    placement: { label: '正文对齐', clause: '5.2.3', strength: 'practice', side: 'justify' },
  },
  heading1: {
    type: { label: '第一层标题用字', clause: '7.3.3', strength: 'general', typeface: 'heiti', size: 'size3' },
    ordinal: { label: '第一层序数', clause: '7.3.3', strength: 'general', text: '一、' },
  },
  heading2: {
    type: { label: '第二层标题用字', clause: '7.3.3', strength: 'general', typeface: 'kaiti', size: 'size3' },
    ordinal: { label: '第二层序数', clause: '7.3.3', strength: 'general', text: '\uff08一\uff09' },
  },
  heading3: {
    type: { label: '第三层标题用字', clause: '7.3.3', strength: 'general', typeface: 'fangsong', size: 'size3' },
    ordinal: { label: '第三层序数', clause: '7.3.3', strength: 'general', text: '1.' },
  },
  heading4: {
    type: { label: '第四层标题用字', clause: '7.3.3', strength: 'general', typeface: 'fangsong', size: 'size3' },
    ordinal: { label: '第四层序数', clause: '7.3.3', strength: 'general', text: '\uff081\uff09' },
  },
  attachmentNote: {
    type: { label: '附件说明用字', clause: '7.3.4', strength: 'general', typeface: 'fangsong', size: 'size3' },
    linesBefore: { label: '正文下空行', clause: '7.3.4', strength: 'required', count: 1, unit: 'line' },
    leftIndent: { label: '附件说明左空', clause: '7.3.4', strength: 'required', count: 2, unit: 'character' },
    wording: {
      label: '附件说明标注',
      clause: '7.3.4',
      strength: 'required',
      text: OFFICIAL_ELEMENTS.attachmentNote.lead,
    },
  },
  signature: {
    type: { label: '署名用字', clause: '7.3.5', strength: 'general', typeface: 'fangsong', size: 'size3' },
    // The clause speaks of documents without a seal; with one the seal itself decides how much space there is.
    linesBefore: { label: '正文或附件说明下空行', clause: '7.3.5.2', strength: 'required', count: 1, unit: 'line' },
    rightIndent: {
      label: '不加盖印章时署名右空',
      clause: '7.3.5.2',
      strength: 'required',
      count: 2,
      unit: 'character',
    },
    // A municipal seal is 45 mm across, and its top stays within a line of the body.
    sealLinesBefore: { label: '加盖印章时留空', clause: '7.3.5.1', strength: 'practice', count: 2, unit: 'line' },
    // With the line of the names, as high as a seal: those of two rows do not touch.
    sealLinesBetween: {
      label: '联合行文两排印章间空行',
      clause: '7.3.5.1',
      strength: 'practice',
      count: 4,
      unit: 'line',
    },
  },
  dateline: {
    type: { label: '成文日期用字', clause: '7.3.5.4', strength: 'general', typeface: 'fangsong', size: 'size3' },
    offset: { label: '日期首字比署名首字右移', clause: '7.3.5.2', strength: 'required', count: 2, unit: 'character' },
    rightIndent: {
      label: '日期长于署名时日期右空',
      clause: '7.3.5.2',
      strength: 'required',
      count: 2,
      unit: 'character',
    },
    sealRightIndent: {
      label: '加盖印章时日期右空',
      clause: '7.3.5.1',
      strength: 'general',
      count: 4,
      unit: 'character',
    },
  },
  note: {
    type: { label: '附注用字', clause: '7.3.6', strength: 'general', typeface: 'fangsong', size: 'size3' },
    leftIndent: { label: '附注左空', clause: '7.3.6', strength: 'required', count: 2, unit: 'character' },
    wording: {
      label: '附注括号',
      clause: '7.3.6',
      strength: 'required',
      text: `${OFFICIAL_ELEMENTS.note.lead}1${OFFICIAL_ELEMENTS.note.tail}`,
    },
  },
  annex: {
    labelType: { label: '附件标识用字', clause: '7.3.7', strength: 'required', typeface: 'heiti', size: 'size3' },
    labelPlacement: { label: '附件标识位置', clause: '7.3.7', strength: 'required', side: 'left' },
    labelLine: { label: '附件标识所在行', clause: '7.3.7', strength: 'required', count: 1, unit: 'line' },
    // The clause asks for the form of the main text, whose title is of this type.
    titleType: { label: '附件标题用字', clause: '7.3.7', strength: 'general', typeface: 'xiaobiaosong', size: 'size2' },
    titlePlacement: { label: '附件标题位置', clause: '7.3.7', strength: 'required', side: 'center' },
    titleLine: { label: '附件标题所在行', clause: '7.3.7', strength: 'required', count: 3, unit: 'line' },
  },
  table: {
    type: { label: '表格用字', clause: '8', strength: 'practice', typeface: 'fangsong', size: 'smallSize4' },
    captionType: { label: '表题用字', clause: '8', strength: 'practice', typeface: 'heiti', size: 'size3' },
    headerType: { label: '表头用字', clause: '8', strength: 'practice', typeface: 'heiti', size: 'smallSize4' },
    linePitch: { label: '表内行距', clause: '8', strength: 'practice', points: 18 },
    lineThickness: { label: '表格线粗', clause: '8', strength: 'practice', points: 0.5 },
    cellMargin: { label: '单元格左右留白', clause: '8', strength: 'practice', points: 2.4 },
  },
  imprint: {
    type: { label: '版记用字', clause: '7.4.2', strength: 'general', typeface: 'fangsong', size: 'size4' },
    outerLine: { label: '版记首末分隔线', clause: '7.4.1', strength: 'general', mm: 0.35 },
    innerLine: { label: '版记中间分隔线', clause: '7.4.1', strength: 'general', mm: 0.25 },
    sideIndent: { label: '版记左右各空', clause: '7.4.2', strength: 'required', count: 1, unit: 'character' },
    linePitch: { label: '版记行距', clause: '7.4.2', strength: 'practice', points: 24 },
    copiedTo: { label: '抄送标注', clause: '7.4.2', strength: 'required', text: OFFICIAL_ELEMENTS.copiedTo.lead },
    printed: { label: '印发标注', clause: '7.4.3', strength: 'required', text: OFFICIAL_ELEMENTS.printedOn.tail },
  },
  pageNumber: {
    type: { label: '页码用字', clause: '7.5', strength: 'general', typeface: 'songti', size: 'size4' },
    below: { label: '一字线在版心下边缘之下', clause: '7.5', strength: 'required', mm: 7 },
    wording: { label: '页码样式', clause: '7.5', strength: 'required', text: '— 1 —' },
    odd: { label: '单页码位置', clause: '7.5', strength: 'required', side: 'right' },
    even: { label: '双页码位置', clause: '7.5', strength: 'required', side: 'left' },
    sideIndent: { label: '页码外侧空', clause: '7.5', strength: 'required', count: 1, unit: 'character' },
  },
} as const satisfies LayoutTable & {
  typefaces: Readonly<Record<TypefaceName, TypefaceParameter>>;
  sizes: Readonly<Record<TypeSizeName, PointParameter>>;
};
