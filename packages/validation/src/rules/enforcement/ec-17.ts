import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 全过程记录: gates of the penalty procedure. */
export const EC_17: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-17',
  title: { zh: '全过程记录', en: 'Whole-process recording' },
  gates: ['archive.sixStages'],
  field: 'processRecords',
  explanation: {
    zh: '行政机关应当对处罚的启动、调查取证、审核、决定、送达、执行等全过程进行记录，归档保存。',
    en: 'Every stage from opening to execution is recorded and archived.',
  },
  fix: {
    zh: '请补充缺少环节的文字或音像记录；无法补充的，在案卷中说明。',
    en: 'Add the record of the stage; where that cannot be done, say so in the file.',
  },
  consequence: 'unlawfulProcedure',
});
