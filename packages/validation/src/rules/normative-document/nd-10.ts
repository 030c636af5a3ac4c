import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 备案期限: a document filed after its last day, or not filed although it is over. */
export const ND_10: LedgerRule = recordRule({
  id: 'ND-10',
  title: { zh: '备案期限', en: 'Time of filing' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'recalled',
  subject: 'normative-document',
  basis: [{ provision: 'document.filing' }],
  explanation: {
    zh: '规范性文件应当按照规定的时限报送备案；各地期限不同，以登记的备案期限为准。',
    en: 'A document is filed in time; the time differs from place to place and is the one recorded.',
  },
  message: {
    zh: '文件（{record}）应在{dueOn}前备案，{filedOn}报送。',
    en: 'Document ({record}) was due for filing on {dueOn} and filed on {filedOn}.',
  },
  variants: {
    unfiled: {
      message: {
        zh: '文件（{record}）应在{dueOn}前备案，尚未报送。',
        en: 'Document ({record}) was due for filing on {dueOn} and is not filed.',
      },
    },
  },
  fix: { zh: '请补登报备日期；确未报送的，尽快报送。', en: 'Record the day; where it was not filed, file it.' },
  consequence: 'correctable',
  ledger: 'normativeDocument.documents',
  on: ({ publishedOn, signedOn }) => publishedOn ?? signedOn,
  judge: ({ filing }, { today = '' }) => {
    if (filing === undefined) return undefined;
    const { dueOn, filedOn } = filing;
    if (filedOn !== undefined)
      return filedOn <= dueOn ? undefined : { field: 'filing.filedOn', values: shownDates({ dueOn, filedOn }) };
    return today <= dueOn ? undefined : { field: 'filing.filedOn', variant: 'unfiled', values: shownDates({ dueOn }) };
  },
});
