import type { LicenseListItem } from '@fazhi/core';
import { titlesOf } from './setting-ranks.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

type UpperItems = ReadonlyMap<string, LicenseListItem>;

/** First year of the lists. */
const LISTS_SINCE = 2022;

/** 上下级清单不一致: a licence that the list of the level above does not hold, or describes otherwise. */
export const PL_13: LedgerRule = recordRule({
  id: 'PL-13',
  title: { zh: '上下级清单不一致', en: 'List differs from the upper list' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [
    {
      text: {
        zh: '《国务院办公厅关于全面实行行政许可事项清单管理的通知》（国办发〔2022〕2号）',
        en: 'the notice of 2022 on lists of licences',
      },
    },
  ],
  explanation: {
    zh: '2022年起行政许可事项实行清单管理，下级清单的事项应在上级清单之内，名称和设定依据一致。',
    en: 'Since 2022 a licence of a lower level is one of the list above, with the same name and basis.',
  },
  message: {
    zh: '许可事项“{name}”不在上级清单内。',
    en: 'The licence "{name}" is not in the list of the level above.',
  },
  fix: {
    zh: '请按上级清单改正；确属地方性法规设定的，报上级列入清单。',
    en: 'Correct it after the list above, or have it entered there.',
  },
  consequence: 'invalid',
  variants: {
    name: {
      message: {
        zh: '许可事项“{name}”在上级清单中叫“{above}”。',
        en: 'The licence "{name}" is called "{above}" in the list of the level above.',
      },
    },
    basis: {
      message: {
        zh: '许可事项“{name}”缺少上级清单所列的设定依据{basis}。',
        en: 'The licence "{name}" lacks the basis {basis} that the list of the level above names.',
      },
    },
  },
  ledger: 'powerList.licenseItems',
  also: ['upper'],
  prepare: ({ upper }) =>
    new Map(
      (upper?.powerList?.licenseItems ?? []).flatMap(
        (item) =>
          [
            [item.id, item],
            [item.name, item],
          ] as const,
      ),
    ),
  judge: ({ name, basis, upperListRef }, { ledgers }, upper: UpperItems) => {
    if (ledgers.year < LISTS_SINCE) return undefined;
    const above = upper.get(upperListRef ?? '') ?? upper.get(name);
    if (above === undefined) return { field: 'name', values: { name } };
    if (above.name !== name)
      return {
        field: 'name',
        variant: 'name',
        expected: above.name,
        actual: name,
        values: { name, above: above.name },
      };
    const lacking = above.basis.filter(({ title }) => basis.every((own) => own.title !== title));
    if (lacking.length === 0) return undefined;
    return { field: 'basis', variant: 'basis', values: { name, basis: titlesOf(lacking) } };
  },
});
