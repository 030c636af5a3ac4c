import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 试行暂行标记: a title on trial that is not marked so, or the reverse. */
export const ND_09: LedgerRule = recordRule({
  id: 'ND-09',
  title: { zh: '试行、暂行标记', en: 'Mark of a trial' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  subject: 'normative-document',
  basis: [{ text: { zh: '标题与登记一致', en: 'title and record agree' } }],
  explanation: {
    zh: '标题写有“试行”“暂行”的，登记为试行或者暂行，以免有效期算错。',
    en: 'What its title calls a trial is recorded as one, so that its validity is counted rightly.',
  },
  message: {
    zh: '文件（{record}）标题为“{title}”，登记为{marked}。',
    en: 'Document ({record}) is titled "{title}" and recorded as {marked}.',
  },
  fix: { zh: '请核对标题和“试行或者暂行”一栏。', en: 'Check title and mark.' },
  consequence: 'correctable',
  ledger: 'normativeDocument.documents',
  on: ({ publishedOn, signedOn }) => publishedOn ?? signedOn,
  judge: ({ title, trial }) => {
    // A title that ends or changes another document says nothing of itself.
    if (/废止|修改|停止执行|延长/.test(title) || /试行|暂行/.test(title) === trial) return undefined;
    const marked = trial ? { zh: '试行或者暂行', en: 'a trial' } : { zh: '不是试行、暂行', en: 'no trial' };
    return { field: 'trial', values: { title, marked } };
  },
});
