import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 听证笔录送审: record of the hearing not handed in. */
export const LR_11: LedgerRule = recordRule({
  id: 'LR-11',
  title: { zh: '听证笔录送审', en: 'Record of the hearing not handed in' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'recalled',
  subject: 'enforcement',
  basis: [{ provision: 'threeSystems.reviewContents' }],
  explanation: {
    zh: '经过听证的案件送审时，应当附听证笔录。',
    en: 'The record of the hearing is among what is handed in for the review.',
  },
  message: {
    zh: '法制审核意见（{record}）：案件经过听证，送审材料中没有听证笔录。',
    en: 'Review ({record}): there was a hearing, and its record is not among the material.',
  },
  fix: { zh: '请补充听证笔录，核对审核意见。', en: 'Add the record and look at the review again.' },
  consequence: 'correctable',
  ledger: 'enforcement.legalReviews',
  on: ({ issuedOn }) => issuedOn,
  prepare: ({ ledgers }) =>
    new Map(
      (ledgers.enforcement?.cases ?? []).map((row) => [
        row.id,
        row.actType === 'penalty' ? row.hearing?.heldOn : undefined,
      ]),
    ),
  judge: ({ caseId, submittedOn, materials }, _, heldOn: ReadonlyMap<string, string | undefined>) => {
    const held = heldOn.get(caseId);
    return held === undefined || held > submittedOn || materials.some(({ kind }) => kind === 'hearingRecord')
      ? undefined
      : { field: 'materials' };
  },
});
