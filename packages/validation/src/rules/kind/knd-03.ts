import { DISAGREEMENT_LABELS, type Disagreement, type DisagreementAbout, type LocalizedText } from '@fazhi/core';
import { shownValue } from '../../messages/shown-value.js';
import { defineRule, type ReportRule } from '../../rule.js';

const PLACE = { zh: '随附数据', en: 'data of the file' };
/** Most disagreements a message lists. */
const LISTED = 6;

const ENGLISH: Readonly<Record<DisagreementAbout, string>> = {
  data: 'form of the data',
  kind: 'kind of document',
  title: 'title',
  agency: 'reporting body',
  reportYear: 'year reported on',
  signedOn: 'date of signature',
  figure: 'figure',
  indicator: 'indicator',
  statutoryItem: 'statutory contents',
  outlinePart: 'part of the outline',
};

function listed(all: readonly Disagreement[]): LocalizedText {
  const shown = all.slice(0, LISTED);
  const list = (names: Readonly<Record<DisagreementAbout, string>>, quotes: string, comma: string): string =>
    shown
      .map(
        ({ about, printed }) => names[about] + (printed === '' ? '' : quotes.replace('1', () => shownValue(printed))),
      )
      .join(comma);
  return { zh: list(DISAGREEMENT_LABELS, '“1”', '、'), en: list(ENGLISH, ' “1”', ', ') };
}

/** 随附数据与正文不一致: Data of the file disagrees with its text. */
export const KND_03: ReportRule = defineRule({
  id: 'KND-03',
  title: { zh: '随附数据与正文不一致', en: 'Data of the file disagrees with its text' },
  severity: 'info',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '读取结果', en: 'result of reading the file' } }],
  reads: ['meta'],
  explanation: {
    zh: '网页和Word文档里可以带有看不见的数据，任何人都能改。审查只看正文；数据与正文说法不同的，以正文为准，并在这里说明。',
    en: 'Pages and Word files may carry data that nobody sees and anybody may change. Only the text is judged; where the data says otherwise, the text is believed and it is said here.',
  },
  message: {
    zh: '文件随附的数据与正文有{count}处不一致，已按正文审查：{list}。',
    en: 'The data of the file disagrees with its text in {count} place(s); the text was judged: {list}.',
  },
  fix: {
    zh: '如果正文正确，请重新生成文件；如果文件来自他处，请核实来源。',
    en: 'If the text is right, write the file anew; if it came from elsewhere, verify where from.',
  },
  samples: {
    good: {},
    bad: { meta: { disagreements: [{ about: 'kind', printed: '法治政府建设年度报告' }] } },
  },
  check: ({ report }) => {
    const all = report.meta.disagreements ?? [];
    if (all.length === 0) return [];
    const values = { count: all.length, list: listed(all) };
    return [{ path: ['meta', 'disagreements'], place: PLACE, key: 'disagreements', values }];
  },
});
