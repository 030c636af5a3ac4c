import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { MAJOR_DECISION } from './major-decision.js';

/** 公开征求意见: public consultation. */
export const MD_04: LedgerRule = gateRule({
  of: MAJOR_DECISION,
  id: 'MD-04',
  title: { zh: '公开征求意见', en: 'Public consultation' },
  severity: 'warning',
  tier: 'regulation',
  gates: ['participation.consultationDays'],
  field: 'participation',
  days: ({ participation }) => [
    ['开始', 'from', participation?.consultFrom],
    ['截止', 'to', participation?.consultTo],
  ],
  explanation: {
    zh: '向社会公开征求意见一般不少于30日；因情况紧急等缩短的，征求意见时应当说明。天数自开放首日至末日计算，首尾都算。',
    en: 'A draft is open for comment for thirty days as a rule, first and last day counted; where it is less, the reason is published.',
  },
  fix: {
    zh: '请补登缩短期限的说明；没有说明的，补足期限后再提请讨论。',
    en: 'Record the published reason; where there is none, complete the thirty days before it is discussed.',
  },
  consequence: 'unlawfulProcedure',
});
