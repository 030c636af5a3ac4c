import type { Provision } from '../provision.js';

/** Clauses of the national standards on official writing; those of punctuation and numerals as recalled. Internal. */
export const STANDARD_PROVISIONS = {
  'standard.punctuation': {
    instrument: 'gbt15834',
    says: { zh: '标点的用法', en: 'how punctuation is used' },
    places: [{ confidence: 'recalled' }],
  },
  'standard.punctuation.quotes': {
    instrument: 'gbt15834',
    says: { zh: '引号', en: 'quotation marks' },
    places: [{ clause: '4.9.3', confidence: 'recalled' }],
  },
  'standard.punctuation.dash': {
    instrument: 'gbt15834',
    says: { zh: '连接号', en: 'the dash' },
    places: [{ clause: '4.13', confidence: 'recalled' }],
  },
  'standard.punctuation.titleMark': {
    instrument: 'gbt15834',
    says: { zh: '书名号', en: 'title marks' },
    places: [{ clause: '4.15', confidence: 'recalled' }],
  },
  'standard.punctuation.innerTitle': {
    instrument: 'gbt15834',
    says: { zh: '书名号套用', en: 'titles within titles' },
    places: [{ clause: '4.15.3', confidence: 'recalled' }],
  },
  'standard.punctuation.enumeration': {
    instrument: 'gbt15834',
    says: { zh: '标有引号、书名号的并列成分之间通常不用顿号', en: 'no 、 between quoted items' },
    places: [{ clause: '4.5.3.5', confidence: 'recalled' }],
  },
  'standard.punctuation.layout': {
    instrument: 'gbt15834',
    says: { zh: '标点符号的位置', en: 'where marks stand' },
    places: [{ clause: '附录A', confidence: 'recalled' }],
  },
  'standard.punctuation.ordinals': {
    instrument: 'gbt15834',
    says: { zh: '序次语之后的标点', en: 'marks after ordinals' },
    places: [{ clause: '附录B', confidence: 'recalled' }],
  },
  'standard.numerals': {
    instrument: 'gbt15835',
    says: { zh: '数字的写法', en: 'how numerals are written' },
    places: [{ confidence: 'recalled' }],
  },
  'standard.numerals.choice': {
    instrument: 'gbt15835',
    says: { zh: '阿拉伯数字的使用', en: 'how Arabic numerals are written' },
    places: [{ clause: '5.1', confidence: 'recalled' }],
  },
  'standard.numerals.year': {
    instrument: 'gbt15835',
    says: { zh: '年月日，年份写四位', en: 'dates, with years of four digits' },
    places: [{ clause: '5.1.4', confidence: 'recalled' }],
  },
  'standard.numerals.chinese': {
    instrument: 'gbt15835',
    says: { zh: '汉字数字的使用', en: 'how Chinese numerals are written' },
    places: [{ clause: '5.2', confidence: 'recalled' }],
  },
  'standard.layout.documentNumber': {
    instrument: 'gbt9704',
    says: { zh: '发文字号', en: 'document number' },
    places: [{ clause: '7.2.5', confidence: 'sourced' }],
  },
  'standard.layout.body': {
    instrument: 'gbt9704',
    says: { zh: '正文和结构层次序数', en: 'text and its levels' },
    places: [{ clause: '7.3.3', confidence: 'sourced' }],
  },
  'standard.layout.attachmentNote': {
    instrument: 'gbt9704',
    says: { zh: '附件说明', en: 'list of annexes' },
    places: [{ clause: '7.3.4', confidence: 'sourced' }],
  },
  'standard.layout.dateline': {
    instrument: 'gbt9704',
    says: { zh: '成文日期', en: 'date' },
    places: [{ clause: '7.3.5.4', confidence: 'sourced' }],
  },
  'standard.layout.annexes': {
    instrument: 'gbt9704',
    says: { zh: '附件', en: 'annexes' },
    places: [{ clause: '7.3.7', confidence: 'sourced' }],
  },
} as const satisfies Readonly<Record<string, Provision>>;
