import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** Digits and signs of days and document numbers alone, or a word for nothing. */
const NO_UNIT = /^(?:[\d\s./年月日号第〔〕[\]—-]+|[无空])$/u;

/** 脏数据: an organ that is a number, a day or nothing. */
export const CR_12: LedgerRule = recordRule({
  id: 'CR-12',
  title: { zh: '脏数据', en: 'Data quality' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'credit',
  basis: [{ text: { zh: '公示数据质量', en: 'quality of the data' } }],
  explanation: {
    zh: '决定机关和数据来源单位应填单位名称，不应是数字、日期、文号，也不应填“无”“/”。',
    en: 'Organ and source are names of units, not a number, a day, a document number or a word for nothing.',
  },
  message: {
    zh: '{record}的{what}填写为“{name}”，不是单位名称。',
    en: 'In the record ({record}) the {what} is "{name}", not the name of a unit.',
  },
  fix: { zh: '请填写单位全称。', en: 'Give the full name of the unit.' },
  consequence: 'correctable',
  ledger: 'credit.publicity',
  judge: ({ organ, source }) =>
    (
      [
        ['organ', organ, { zh: '决定机关', en: 'organ' }],
        ['source', source, { zh: '数据来源单位', en: 'source' }],
      ] as const
    ).flatMap(([field, { name }, what]) =>
      NO_UNIT.test(name) ? [{ field, actual: name, values: { name, what } }] : [],
    ),
});
