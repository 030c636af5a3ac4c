import { once } from '../../once.js';
import type { Quantity } from '../../values/quantity.js';
import { checkOf } from '../check-of.js';
import { FIGURE_FIELDS, PROVENANCE_FIELDS } from '../node-table.js';
import { CHART_KIND_LABELS, DOCUMENT_KIND_LABELS } from '../report.js';
import { DATE, FLAG, keyOf, list, may, must, record, TEXT, whole } from '../shape.js';
import { STATUTORY_ITEM_LABELS } from '../statutory-item.js';
import { faultOf } from '../tree-fault.js';
import { SUBJECT_LABELS } from '../../values/subject.js';
import { YEAR_RANGE } from '../../values/year-range.js';
import type { CarriedData, CarriedFact, CarriedMeta, CarriedSection, CarriedTable } from './carried-data.js';

const isOfData = once(() =>
  checkOf(
    record<CarriedData>({
      meta: must(
        '信息',
        record<CarriedMeta>({
          kind: may('文种', keyOf(DOCUMENT_KIND_LABELS)),
          title: may('标题', TEXT),
          agency: may('报告单位', TEXT),
          reportYear: may('报告年度', whole(YEAR_RANGE.first, YEAR_RANGE.last)),
          signedOn: may('成文日期', DATE),
        }),
      ),
      facts: must(
        '事实',
        list(
          record<CarriedFact>({
            ...PROVENANCE_FIELDS,
            quantity: must('数量', record<Omit<Quantity, 'raw'>>(FIGURE_FIELDS)),
          }),
        ),
      ),
      sections: may(
        '部分',
        list(
          record<CarriedSection>({
            words: must('小标题', TEXT),
            statutoryItem: may('法定内容', keyOf(STATUTORY_ITEM_LABELS)),
            outlinePart: may('纲要部分', TEXT),
            subject: may('主题', keyOf(SUBJECT_LABELS)),
          }),
        ),
      ),
      tables: may(
        '表格',
        list(
          record<CarriedTable>({
            words: must('表头', TEXT),
            chart: may('图表', keyOf(CHART_KIND_LABELS)),
            landscape: may('横排', FLAG),
          }),
        ),
      ),
    }),
  ),
);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function isData(value: unknown): value is CarriedData {
  return faultOf(value, isOfData(), { zh: '随附数据', en: 'data' }) === undefined;
}

/**
 * 读取随附数据: the data of a rendered file, as {@link carriedData} writes it.
 *
 * Whoever made the file may have written anything into it: the data is checked, and what it says is not known to be true.
 *
 * @param json - the JSON
 * @returns nothing where it is no such data, or has a fact twice
 *
 * @example
 * ```ts
 * import { readCarriedData } from '@fazhi/core/carried-marks';
 *
 * readCarriedData('{"meta":{"kind":"other"},"facts":[]}'); // => { meta: { kind: 'other' }, facts: [] }
 * readCarriedData('{"meta":{"kind":"novel"},"facts":[]}'); // => undefined
 * ```
 */
export function readCarriedData(json: string): CarriedData | undefined {
  const data = parsed(json);
  if (!isData(data)) return undefined;
  return new Set(data.facts.map(({ id }) => id)).size < data.facts.length ? undefined : data;
}
