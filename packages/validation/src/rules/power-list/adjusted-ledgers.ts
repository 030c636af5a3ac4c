import type { AgencyLedgers, ExOfficioPowerItem } from '@fazhi/core';
import { sampleLedgers } from '../ledger/ledger-sample.js';

const ITEM: ExOfficioPowerItem = {
  id: 'x1',
  codes: [{ system: 'local', value: 'JC-0001' }],
  name: '电力设施检查',
  establishingBasis: [{ title: '电力设施保护条例', rank: 'adminRegulation', article: 5 }],
  implementingBody: { name: '明安市工业和信息化局', nature: 'statutory' },
  handlingUnit: '电力处',
  exerciseLevel: 'municipal',
  powerSource: 'statutory',
  responsibilities: [{ stage: '检查', text: '现场检查', basis: [{ title: '电力设施保护条例', article: 5 }] }],
  accountability: [{ text: '不按规定检查', basis: [{ title: '电力设施保护条例', article: 5 }] }],
  fee: { charged: false },
  supervision: { phone: '12345' },
  status: 'active',
  version: 1,
  effectiveOn: '2018-01-01',
  publishedOn: '2018-01-05',
  publishedUrls: ['https://example.gov.cn/list'],
  category: 'inspection',
  initiation: 'exOfficio',
};

/** Ledgers for samples: a power list of three items, some of which were cancelled in 2020. Internal. */
export function adjustedLedgers(cancelled: number): AgencyLedgers {
  const gone = ['x1', 'x2', 'x3'].slice(0, cancelled);
  return sampleLedgers({
    powerList: {
      items: ['x1', 'x2', 'x3'].map((id) => ({
        ...ITEM,
        id,
        ...(gone.includes(id) ? { status: 'cancelled' as const, cancelledOn: '2020-06-01' } : {}),
      })),
      adjustments: gone.map((id) => ({
        id: `t${id}`,
        list: '明安市工业和信息化局权责清单',
        kind: 'cancel' as const,
        trigger: 'statuteRepealed' as const,
        triggerBasis: [{ title: '电力设施保护条例' }],
        triggerOn: '2020-04-01',
        before: [id],
        after: [],
        appliedOn: '2020-04-20',
        appliedBy: '电力处',
      })),
    },
  });
}
