import type { LedgerTable } from '../record/ledger.js';
import type { LawExam } from './law-exam.js';
import type { PufaAcceptance } from './pufa-acceptance.js';
import type { PufaActivity } from './pufa-activity.js';
import type { PufaListItem } from './pufa-list-item.js';
import type { PufaPlan } from './pufa-plan.js';
import type { PufaVenue } from './pufa-venue.js';

/** 普法台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface PufaLedgers {
  /** 普法文件台账: plans, lists and schemes. */
  plans?: PufaPlan[] | undefined;
  /** 普法责任清单: items of the responsibility list. */
  listItems?: PufaListItem[] | undefined;
  /** 普法活动台账: activities. */
  activities?: PufaActivity[] | undefined;
  /** 学法考试台账: examinations. */
  exams?: LawExam[] | undefined;
  /** 普法验收台账: acceptances of plans. */
  acceptances?: PufaAcceptance[] | undefined;
  /** 普法阵地台账: standing places for legal education. */
  venues?: PufaVenue[] | undefined;
}

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const PUFA_LEDGER_TABLE = {
  plans: {
    title: '普法文件台账',
    countedBy: 'year',
    key: ['documentNumber'],
    references: { 'items[]': { to: ['pufa.listItems'] } },
  },
  listItems: { title: '普法责任清单', countedBy: 'year' },
  activities: { title: '普法活动台账', countedBy: 'date', references: { listItemId: { to: ['pufa.listItems'] } } },
  exams: { title: '学法考试台账', countedBy: 'on' },
  acceptances: { title: '普法验收台账', countedBy: 'on' },
  venues: { title: '普法阵地台账', countedBy: 'stock', key: ['name'] },
} as const satisfies LedgerTable<PufaLedgers>;
