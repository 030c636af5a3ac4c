import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 仅委托律师: a lawyer alone appeared in court for the organ. */
export const DC_05: LedgerRule = recordRule({
  id: 'DC-05',
  title: { zh: '仅委托律师', en: 'Lawyer only' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'dispute',
  basis: [
    {
      instrument: 'litigationInterpretation2018',
      article: '第128条、第132条',
      text: {
        zh: '行政机关负责人不能出庭的，应当委托相应的工作人员出庭，不得仅委托律师出庭',
        en: 'where the head cannot appear, staff of the organ do; a lawyer alone may not',
      },
    },
  ],
  explanation: {
    zh: '负责人不能出庭的，应当委托本机关相应的工作人员出庭。负责人和工作人员都不出庭、仅委托律师的，法院记录在案并在裁判文书中载明，可以建议处理责任人员。',
    en: 'Where the head cannot appear, staff of the organ do. Where a lawyer alone appears, the court records it and may suggest that those responsible be dealt with.',
  },
  message: {
    zh: '{record}{hearingOn}开庭，仅委托律师出庭。',
    en: '{record}, heard on {hearingOn}: only a lawyer appeared.',
  },
  fix: {
    zh: '请核对出庭情况；确属仅委托律师的，向法院说明并整改，今后由负责人或者工作人员出庭。',
    en: 'Check who appeared; where it was a lawyer alone, explain it to the court, and send the head or staff from now on.',
  },
  consequence: 'accountability',
  ledger: 'dispute.litigation',
  on: ({ hearingOn }) => hearingOn,
  judge: ({ headAppeared, hearingOn }) =>
    headAppeared === 'lawyerOnly' && hearingOn !== undefined
      ? { field: 'headAppeared', values: shownDates({ hearingOn }) }
      : undefined,
});
