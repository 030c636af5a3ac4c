import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** What documents that are not normative are called (国办发〔2018〕115号). */
const INTERNAL =
  /会议纪要|工作方案|工作要点|请示|表彰|表扬|任免|任职|免职|机构编制|职能配置|年度计划|情况(?:报告|通报)$/;

/** 文件定性: a document of an internal kind in the ledger of normative ones. */
export const ND_14: LedgerRule = recordRule({
  id: 'ND-14',
  title: { zh: '文件定性', en: 'Not a normative document' },
  severity: 'info',
  tier: 'central-policy',
  confidence: 'recalled',
  subject: 'normative-document',
  basis: [{ provision: 'document.kinds' }],
  explanation: {
    zh: '行政机关内部执行的管理规范、工作制度、机构编制、会议纪要、工作方案、请示报告及表彰奖惩、人事任免等文件，不属于行政规范性文件。',
    en: 'Internal rules, staffing, minutes, work plans, requests, reports, commendations and appointments are not normative documents.',
  },
  message: {
    zh: '文件（{record}）“{title}”从名称看不属于行政规范性文件（{quoted}）。',
    en: 'Document ({record}) "{title}" does not seem to be a normative document ({quoted}).',
  },
  fix: { zh: '请核对文件性质；确不属于的，从台账中移出。', en: 'Check what it is and take it out where it is none.' },
  consequence: 'correctable',
  ledger: 'normativeDocument.documents',
  on: ({ publishedOn, signedOn }) => publishedOn ?? signedOn,
  judge: ({ title }) => {
    const quoted = INTERNAL.exec(title)?.[0];
    return quoted === undefined ? undefined : { field: 'title', values: { title, quoted } };
  },
});
