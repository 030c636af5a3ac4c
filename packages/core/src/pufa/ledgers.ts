import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type LawExam, LawExamSchema } from './law-exam.js';
import { type PufaAcceptance, PufaAcceptanceSchema } from './pufa-acceptance.js';
import { type PufaActivity, PufaActivitySchema } from './pufa-activity.js';
import { type PufaListItem, PufaListItemSchema } from './pufa-list-item.js';
import { type PufaPlan, PufaPlanSchema } from './pufa-plan.js';
import { type PufaVenue, PufaVenueSchema } from './pufa-venue.js';

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

/** 普法台账模式: schema of {@link PufaLedgers}. */
export const PufaLedgersSchema: RecordSchema<PufaLedgers> = record<PufaLedgers>()(
  {
    plans: z.array(PufaPlanSchema).max(50_000).optional().meta({ title: '普法文件台账' }),
    listItems: z.array(PufaListItemSchema).max(50_000).optional().meta({ title: '普法责任清单' }),
    activities: z.array(PufaActivitySchema).max(50_000).optional().meta({ title: '普法活动台账' }),
    exams: z.array(LawExamSchema).max(50_000).optional().meta({ title: '学法考试台账' }),
    acceptances: z.array(PufaAcceptanceSchema).max(50_000).optional().meta({ title: '普法验收台账' }),
    venues: z.array(PufaVenueSchema).max(50_000).optional().meta({ title: '普法阵地台账' }),
  },
  { id: 'PufaLedgers', title: '普法台账' },
);
