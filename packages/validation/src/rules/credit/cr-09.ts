import { isCompleteForPublicity } from '@fazhi/core';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 必填项: a record to be published without a field that publicity asks for. */
export const CR_09: LedgerRule = recordRule({
  id: 'CR-09',
  title: { zh: '必填项', en: 'Required fields' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'credit',
  basis: [
    {
      instrument: 'dualPublicity2018',
      text: {
        zh: '《国家发展改革委办公厅关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见》（发改办财金〔2018〕424号）',
        en: 'the guidance of 2018 on publishing licences and penalties',
      },
    },
  ],
  explanation: {
    zh: '公示数据须有：法人的统一社会信用代码和法定代表人，自然人的证件类型和脱敏号码，决定机关和数据来源单位的代码，罚款的金额，暂扣、吊销证照的名称编号。',
    en: 'A record to be published names the code and representative of an organization, the document of a person, the codes of organ and source, the amount of a fine, the licence taken.',
  },
  message: {
    zh: '{record}缺少公示必填项（信用代码、法定代表人、证件号码、罚款金额或证照名称编号）。',
    en: 'The record ({record}) lacks what publicity asks for: a code, the representative, the document, the amount or the licence.',
  },
  fix: { zh: '请对照数据标准补齐。', en: 'Fill it in from the data standard.' },
  consequence: 'correctable',
  ledger: 'credit.publicity',
  on: ({ decidedOn }) => decidedOn,
  judge: (row) => (isCompleteForPublicity(row) ? undefined : { field: 'party' }),
});
