import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { LongTextSchema } from '../values/text-schema.js';

/**
 * 专家论证: what experts said of a professional or technical decision.
 *
 * Source: 《重大行政决策程序暂行条例》（国务院令第713号）第19条至第21条.
 */
export interface DecisionExpertDemonstration {
  /** 论证专家: who gave an opinion, one or more. */
  experts: Person[];
  /** 论证日期: when the opinion was given. */
  on?: IsoDate | undefined;
  /** 论证意见: the opinion, dissent included. */
  report?: string | undefined;
  /** 专家独立性: whether no expert has an interest in the matter and all worked independently. */
  independence: boolean;
  /** 论证意见采纳情况: what became of the opinion. */
  adoption?: string | undefined;
}

/** 专家论证模式: schema of {@link DecisionExpertDemonstration}. */
export const DecisionExpertDemonstrationSchema: RecordSchema<DecisionExpertDemonstration> =
  record<DecisionExpertDemonstration>()(
    () => ({
      experts: z.array(PersonSchema).min(1).max(200).meta({ title: '论证专家' }),
      on: IsoDateSchema.optional().meta({ title: '论证日期' }),
      report: LongTextSchema.optional().meta({ title: '论证意见' }),
      independence: z.boolean().meta({ title: '专家独立性' }),
      adoption: LongTextSchema.optional().meta({ title: '论证意见采纳情况' }),
    }),
    { id: 'DecisionExpertDemonstration', title: '专家论证', description: 'What experts said of a decision.' },
  );
