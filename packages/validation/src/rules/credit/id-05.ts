import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 机关信用代码前缀: an organ whose credit code is not one of an organ. */
export const ID_05: LedgerRule = recordRule({
  id: 'ID-05',
  title: { zh: '机关信用代码前缀', en: 'Prefix of an organ’s USCC' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'enforcement',
  basis: [
    {
      text: {
        zh: '机构编制部门赋码（统一社会信用代码以11、12开头）',
        en: 'codes given by the establishment departments begin with 11 or 12',
      },
    },
  ],
  params: { prefixes: ['11', '12'], exceptions: [] as string[] },
  explanation: {
    zh: '执法机关的统一社会信用代码一般以11（机关）或12（事业单位）开头；例外由参数设定。',
    en: 'The code of an organ begins with 11 or, of an institution, 12; exceptions are a parameter.',
  },
  message: {
    zh: '执法主体{name}的统一社会信用代码{code}不是机关、事业单位的代码。',
    en: 'The code {code} of {name} is not one of an organ or institution.',
  },
  fix: { zh: '请核对代码，是否误填了相对人的代码。', en: 'Check the code; it may be that of the party.' },
  consequence: 'correctable',
  ledger: 'enforcement.subjects',
  judge: ({ body: { name, uscc } }, { params: { prefixes, exceptions } }) =>
    uscc === undefined || exceptions.includes(uscc) || prefixes.some((prefix) => uscc.startsWith(prefix))
      ? undefined
      : { field: 'body', actual: uscc, values: { name, code: uscc } },
});
