import type { EngineRule } from '../engine-rule.js';

/** 豁免已失效: a waiver past its date. */
export const WVR_02: EngineRule = {
  id: 'WVR-02',
  title: { zh: '豁免已失效', en: 'Waiver expired' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  basis: [{ text: { zh: '豁免管理要求', en: 'waivers are kept current' } }],
  explanation: {
    zh: '豁免只在批准的期限内有效；过期后，所指的问题照常列出。',
    en: 'A waiver holds until its date; after that the finding it names is reported again.',
  },
  message: {
    zh: '豁免 {fingerprint}（批准人：{approver}）已于{expiresOn}失效。',
    en: 'Waiver {fingerprint} (approved by {approver}) expired on {expiresOn}.',
  },
  fix: { zh: '请改正所指的问题，或重新报批。', en: 'Mend the finding it names, or have it approved again.' },
};
