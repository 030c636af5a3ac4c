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

const LABEL =
  /(发布时间|发布日期|公开时间|公开日期|成文日期|生成日期|发文日期|索引号|信息索引|文号|发文字号|公文编号|来源|信息来源|文章来源|发布机构|发文机关|发布单位|作者|主题词|主题分类|公开目录|公开方式|公开范围|有效性|时效性|名称|标题|日期|时间) ?:/g;

/** A line made of labels like 发布时间: and 来源:, as websites print above a document. Internal. */
export function isLabelLine(folded: string): boolean {
  LABEL.lastIndex = 0;
  return folded.length <= 200 && !folded.includes('。') && LABEL.exec(folded)?.index === 0;
}

/** Reads the labels of such a line; a label with nothing after it gives nothing. Internal. */
export function readLabels(text: string, folded: string): LabelledValues {
  const values: LabelledValues = {};
  const found = [...folded.matchAll(LABEL)];
  found.forEach((label, index) => {
    const from = label.index + label[0].length;
    const to = found[index + 1]?.index ?? text.length;
    const value = text.slice(from, to).trim();
    if (value === '') return;
    const date = leadingDate(folded.slice(from, to).trim());
    const name = label[1]!;
    if (date !== undefined && /^(?:发布|公开|日期|时间)/.test(name)) values.publishedOn ??= date;
    else if (date !== undefined && /^(?:成文|生成|发文)/.test(name)) values.signedOn ??= date;
    else if (/^(?:文号|发文字号|公文编号)$/.test(name)) values.documentNumber ??= value;
    else if (/^(?:发布机构|发文机关|发布单位)$/.test(name)) values.agency ??= value;
  });
  return values;
}
