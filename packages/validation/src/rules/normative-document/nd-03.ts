import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { NORMATIVE_DOCUMENT } from './normative-document.js';

/** 集体审议: collective deliberation. */
export const ND_03: LedgerRule = gateRule({
  of: NORMATIVE_DOCUMENT,
  id: 'ND-03',
  title: { zh: '集体审议', en: 'Collective deliberation' },
  tier: 'central-policy',
  confidence: 'recalled',
  passedOver: ['deliberate'],
  field: 'deliberatedOn',
  explanation: {
    zh: '制定规范性文件要实行集体研究讨论制度，防止违法决策、专断决策。',
    en: 'A normative document is deliberated by those in charge together.',
  },
  fix: {
    zh: '请补登审议会议；确未审议的，提请集体审议。',
    en: 'Record the meeting; where there was none, have it deliberated.',
  },
  consequence: 'unlawfulProcedure',
});
