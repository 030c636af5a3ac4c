import * as z from 'zod';
import { RateSchema } from '../values/rate-schema.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Rate } from '../values/rate.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 示范批次: the round of the national demonstration program: 2019–2020, 2021–2022, 2023–2025. */
export type DemonstrationBatch = 1 | 2 | 3;

/** 示范类型: a whole area or one project. */
export type DemonstrationKind = 'area' | 'project';

/** 示范类型名称: the Chinese name of each. */
export const DEMONSTRATION_KIND_LABELS = {
  area: '综合示范地区',
  project: '单项示范项目',
} as const satisfies Record<DemonstrationKind, string>;

/** 示范创建: one application to be named a demonstration of law-based government. */
export interface DemonstrationApplication extends LedgerRecord {
  /** 批次: round of the program. */
  batch: DemonstrationBatch;
  /** 示范类型: area or project. */
  kind: DemonstrationKind;
  /** 申报名称: the area or the project. */
  name: string;
  /** 申报日期: when it was applied for. */
  appliedOn: IsoDate;
  /** 初审日期: when it passed the first review. */
  reviewedOn?: IsoDate | undefined;
  /** 命名日期: when it was named. */
  namedOn?: IsoDate | undefined;
  /** 群众满意度: satisfaction of the public, measured apart. */
  satisfaction?: Rate | undefined;
}

/** 示范创建模式: schema of {@link DemonstrationApplication}. */
export const DemonstrationApplicationSchema: RecordSchema<DemonstrationApplication> =
  record<DemonstrationApplication>()(
    () => ({
      ...LEDGER_RECORD_FIELDS,
      batch: z.literal([1, 2, 3]).meta({ title: '批次' }),
      kind: choice(DEMONSTRATION_KIND_LABELS).meta({ title: '示范类型' }),
      name: ShortTextSchema.meta({ title: '申报名称' }),
      appliedOn: IsoDateSchema.meta({ title: '申报日期' }),
      reviewedOn: IsoDateSchema.optional().meta({ title: '初审日期' }),
      namedOn: IsoDateSchema.optional().meta({ title: '命名日期' }),
      satisfaction: RateSchema.optional().meta({ title: '群众满意度' }),
    }),
    { id: 'DemonstrationApplication', title: '示范创建', description: 'One application of the demonstration program.' },
    [notBefore('reviewedOn', 'appliedOn'), notBefore('namedOn', 'appliedOn')],
  );
