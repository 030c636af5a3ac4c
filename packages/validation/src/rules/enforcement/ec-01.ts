import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 执法人员不足两人: gates of the penalty procedure. */
export const EC_01: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-01',
  title: { zh: '执法人员不足两人', en: 'Fewer than two officers' },
  gates: ['investigate.twoOfficers', 'decide.twoOfficers'],
  field: 'officers',
  explanation: {
    zh: '普通程序应由两名以上具有执法资格的人员办理；法律另有规定由一人办理的，在案件中写明依据。',
    en: 'At least two qualified officers handle a case, unless a statute lets one alone, which the case then names.',
  },
  fix: {
    zh: '请核对案卷签名，补登办案人员；确属一人办案的，重新调查取证。',
    en: 'Check the signatures and record the second officer; where there was one alone, take the evidence again.',
  },
  consequence: 'unlawfulProcedure',
});
