import type { LegalRank } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import { hasRank, titlesOf } from '../power-list/setting-ranks.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** First day of the guidance. */
const SINCE = '2020-12-07';
const RANKS: readonly LegalRank[] = ['law', 'adminRegulation', 'stateCouncilDecision', 'localRegulation'];
/** Documents of the centre. */
const CENTRAL = /^《?(?:中共中央|国务院)/u;

/** 严重失信名单依据: somebody listed as seriously dishonest on too low a ground. */
export const CR_15: LedgerRule = recordRule({
  id: 'CR-15',
  title: { zh: '严重失信名单依据', en: 'Basis of a serious-dishonesty list' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'credit',
  basis: [
    {
      instrument: 'dishonestyRestraint2020',
      text: {
        zh: '《国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见》（国办发〔2020〕49号）',
        en: 'the guidance of 2020 on restraints for dishonesty',
      },
    },
    {
      instrument: 'creditRepairMeasures2025',
      text: { zh: '《信用修复管理办法》（国家发展改革委令第36号）', en: 'measures of 2025 on credit repair' },
    },
  ],
  explanation: {
    zh: '2020年12月起，设列严重失信主体名单必须以法律、法规或者党中央、国务院政策文件为依据。',
    en: 'Since December 2020 a list of the seriously dishonest rests on a law, a regulation or a policy of the centre.',
  },
  message: {
    zh: '{subject}{listedOn}列入严重失信主体名单，依据{basis}层级不够。',
    en: '{subject} was listed on {listedOn} on the ground of {basis}, which may not set such a list.',
  },
  fix: {
    zh: '请补充有权设定的依据；没有的，移出名单。',
    en: 'Add a basis that may set it; where there is none, remove the entry.',
  },
  consequence: 'revocable',
  ledger: 'credit.dishonestyEntries',
  on: ({ listedOn }) => listedOn,
  judge: ({ kind, subject, basis, listedOn }) => {
    if (kind !== 'seriousDishonesty' || listedOn < SINCE) return undefined;
    if (basis.some(({ title }) => CENTRAL.test(title))) return undefined;
    const answer = hasRank(basis, RANKS);
    if (answer === undefined) return 'undecided';
    return answer
      ? undefined
      : { field: 'basis', values: { subject: subject.name, basis: titlesOf(basis), ...shownDates({ listedOn }) } };
  },
});
