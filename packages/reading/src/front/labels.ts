import type { IsoDate } from '@fazhi/core';
import { leadingDate } from '../text/date.js';

/** What the labels above a published document say. Internal. */
export interface LabelledValues {
  /** Of 发布时间 and the like. */
  publishedOn?: IsoDate | undefined;
  /** Of 成文日期 and the like. */
  signedOn?: IsoDate | undefined;
  /** Of 文号. */
  documentNumber?: string | undefined;
  /** Of 发文机关 and the like. */
  agency?: string | undefined;
}

/** Labels that websites print above a document. */
const NAMES = [
  ...['发布时间', '发布日期', '公开时间', '公开日期', '成文日期', '成文时间', '生成日期', '发文日期', '发文时间'],
  ...[
    '生效日期',
    '废止日期',
    '信息索引号',
    '信息索引',
    '索引号',
    '文号',
    '发文字号',
    '公文编号',
    '信息来源',
    '文章来源',
    '来源',
  ],
  ...['发布机构', '发布单位', '发文机关', '发文机构', '发文单位', '公开机构', '作者', '主题词', '主题分类', '组配分类'],
  ...[
    '信息分类',
    '信息类别',
    '公开目录',
    '公开方式',
    '公开范围',
    '公开形式',
    '公开时限',
    '有效性',
    '时效性',
    '效力状态',
  ],
  ...['体裁分类', '关键词', '名称', '标题', '日期', '时间'],
].join('|');

/** After a label: a colon, a bar, a tab or the bracket around it; a blank alone only before a date. */
const LABEL = new RegExp(`[[【〔]? ?(${NAMES}) ?(?:[\\]】〕] ?:?|:|(?=\\t|\\|)| +(?=\\d{4}[-年./]))[ |\\t]*`, 'g');
const BARE_LABEL = new RegExp(`^(?:${NAMES})$`);
const LONGEST_ROW = 200;
const SECRECY = /^(?:绝密|机密|秘密)(?:★.{0,12})?$|^(?:特急|加急|平急)$/;
const SIGNATORY = /(?:^| )签发人 ?:.{0,40}$/;

/** A line made of labels like 发布时间: and 来源:, as websites print above a document. Internal. */
export function isLabelLine(folded: string): boolean {
  LABEL.lastIndex = 0;
  const found = folded.length <= LONGEST_ROW && !folded.includes('。') ? LABEL.exec(folded) : null;
  return found !== null && /^\|? ?$/.test(folded.slice(0, found.index));
}

/** A label alone on its line, whose value stands on the next one if it has one. Internal. */
export function isBareLabel(folded: string): boolean {
  return BARE_LABEL.test(folded);
}

/** Secrecy, urgency and signatory, which stand above the title of a document (GB/T 9704-2012, 7.2). Internal. */
export function isHeadMark(folded: string): boolean {
  return folded.length <= 60 && (SECRECY.test(folded) || SIGNATORY.test(folded));
}

/** Of three signatories or more the last stand beside the number, without the label (GB/T 9704-2012, 7.2.6). */
const NAMES_BESIDE = /(?<=\d号) {1,40}(?=\p{Script=Han})[\p{Script=Han}· ]{2,30}$/u;

/** A line without the signatories beside the document number. Internal. */
export function withoutSignatory(line: string): string {
  return line
    .replace(/签发人 ?[:：].{0,40}$/, '')
    .trim()
    .replace(NAMES_BESIDE, '');
}

/** Reads the labels of such a line; a label with nothing after it gives nothing. Internal. */
export function readLabels(text: string, folded: string): LabelledValues {
  const values: LabelledValues = {};
  const found = [...folded.matchAll(LABEL)];
  found.forEach((label, index) => {
    const from = label.index + label[0].length;
    const to = found[index + 1]?.index ?? text.length;
    const value = text
      .slice(from, to)
      .replace(/[|｜]\s?$/, '')
      .trim();
    if (value === '') return;
    const date = leadingDate(folded.slice(from, to).trim());
    const name = label[1]!;
    if (date !== undefined && /^(?:发布|公开|日期|时间)/.test(name)) values.publishedOn ??= date;
    else if (date !== undefined && /^(?:成文|生成|发文)/.test(name)) values.signedOn ??= date;
    else if (/^(?:文号|发文字号|公文编号)$/.test(name)) values.documentNumber ??= value;
    else if (/^(?:发布|发文|公开)(?:机构|机关|单位)$/.test(name)) values.agency ??= value;
  });
  return values;
}

/** A date with the time of day or the body that published, as a page prints it under the title. */
const PAGE_DATE =
  /^(?:[^\d,。: ]{2,20} {1,3})?(\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?)(?: {0,3}\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** The date of a line that says when a page was published, without a label. Internal. */
export function pageDate(folded: string): IsoDate | undefined {
  const found = folded.length > 60 ? null : PAGE_DATE.exec(folded);
  return found === null ? undefined : leadingDate(found[1]!);
}
