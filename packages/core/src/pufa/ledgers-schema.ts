import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { LawExamSchema } from './law-exam.js';
import { PufaAcceptanceSchema } from './pufa-acceptance.js';
import { PufaActivitySchema } from './pufa-activity.js';
import { PufaListItemSchema } from './pufa-list-item.js';
import { PufaPlanSchema } from './pufa-plan.js';
import { PufaVenueSchema } from './pufa-venue.js';
import { PUFA_LEDGER_TABLE, type PufaLedgers } from './ledgers.js';

/** 普法台账模式: schema of {@link PufaLedgers}. */
export const PufaLedgersSchema: RecordSchema<PufaLedgers> = ledgersSchema<PufaLedgers>(
  PUFA_LEDGER_TABLE,
  {
    plans: PufaPlanSchema,
    listItems: PufaListItemSchema,
    activities: PufaActivitySchema,
    exams: LawExamSchema,
    acceptances: PufaAcceptanceSchema,
    venues: PufaVenueSchema,
  },
  { id: 'PufaLedgers', title: '普法台账' },
);
