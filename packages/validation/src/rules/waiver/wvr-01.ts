import type { EngineRule } from '../engine-rule.js';

/** 豁免未用到: a waiver that matches no finding. */
export const WVR_01: EngineRule = {
  id: 'WVR-01',
  title: { zh: '豁免未用到', en: 'Waiver not used' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  basis: [{ text: { zh: '豁免管理要求', en: 'waivers are kept current' } }],
  explanation: {
    zh: '豁免所指的问题已不存在：问题已改正，或文字已改动。留着它，会在同样的问题再次出现时悄悄放行。',
    en: 'The finding a waiver names is no longer there: it was mended, or its text changed. Left in place, the waiver would silently let the fault pass again.',
  },
  message: {
    zh: '豁免 {fingerprint}（批准人：{approver}）没有对应的问题。',
    en: 'Waiver {fingerprint} (approved by {approver}) matches no finding.',
  },
  fix: {
    zh: '请删去这条豁免，或按现在的指纹重新批准。',
    en: 'Remove the waiver, or have it approved again for the present fingerprint.',
  },
};
