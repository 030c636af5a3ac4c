import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';

/** 宪法宣誓: one ceremony of the oath to the Constitution. */
export interface ConstitutionOath extends LedgerRecord {
  /** 日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 主持人: who presided. */
  presidedBy: Person;
  /** 领誓人: who read the oath out. */
  leadReader: Person;
  /** 宣誓人数: how many swore. */
  participants?: number | undefined;
}

/** 宪法宣誓模式: schema of {@link ConstitutionOath}. */
export const ConstitutionOathSchema: RecordSchema<ConstitutionOath> = record<ConstitutionOath>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    on: IsoDateSchema.meta({ title: '日期' }),
    presidedBy: PersonSchema.meta({ title: '主持人' }),
    leadReader: PersonSchema.meta({ title: '领誓人' }),
    participants: z.int().min(1).max(1_000_000_000).optional().meta({ title: '宣誓人数' }),
  }),
  { id: 'ConstitutionOath', title: '宪法宣誓', description: 'One ceremony of the oath to the Constitution.' },
);
