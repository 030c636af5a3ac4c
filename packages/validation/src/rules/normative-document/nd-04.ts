import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { NORMATIVE_DOCUMENT } from './normative-document.js';

/** 统一登记、编号、印发: registered, numbered and issued in one place. */
export const ND_04: LedgerRule = gateRule({
  of: NORMATIVE_DOCUMENT,
  id: 'ND-04',
  title: { zh: '统一登记、编号、印发', en: 'Registered, numbered and issued in one place' },
  tier: 'central-policy',
  confidence: 'recalled',
  passedOver: ['sign', 'register'],
  field: 'registerNo',
  explanation: {
    zh: '规范性文件由制定机关统一登记、统一编号、统一印发。',
    en: 'A normative document is registered, numbered and issued by its maker in one place.',
  },
  fix: {
    zh: '请补登签发日期、登记号和发文字号。',
    en: 'Record the day of signature, the register number and the document number.',
  },
  consequence: 'correctable',
});
