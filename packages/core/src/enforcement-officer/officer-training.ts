import * as z from 'zod';
import { COUNT_BASIS_LABELS, type CountBasis } from '../values/count-basis.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 培训内容: what officers are trained in. */
export type OfficerTrainingTopic = 'threeSystems' | 'documents' | 'newLaw' | 'discretion' | 'other';

/** 培训内容名称: the Chinese name of each. */
export const OFFICER_TRAINING_TOPIC_LABELS = {
  threeSystems: '三项制度',
  documents: '执法文书',
  newLaw: '新法新规',
  discretion: '裁量权基准',
  other: '其他',
} as const satisfies Record<OfficerTrainingTopic, string>;

/**
 * 执法培训: a training of officers.
 *
 * Target: 60 class hours a person and year (国办发〔2023〕27号).
 */
export interface OfficerTraining extends LedgerRecord {
  /** 培训日期: it counts for the year of this date. */
  on: IsoDate;
  /** 培训名称: its title. */
  title?: string | undefined;
  /** 学时: class hours. */
  hours: number;
  /** 培训内容: what it was about. */
  topic: OfficerTrainingTopic;
  /** 参加人数: how many took part. */
  attendees: number;
  /** 人数口径: what the number counts. */
  countBasis: CountBasis;
  /** 参训人员编号: ids of the officers, where each is recorded. */
  officerIds?: string[] | undefined;
  /** 是否考核: whether there was an exam. */
  examTaken?: boolean | undefined;
  /** 考核人数: how many sat it. */
  examAttended?: number | undefined;
}

/** 执法培训模式: schema of {@link OfficerTraining}. */
export const OfficerTrainingSchema: RecordSchema<OfficerTraining> = record<OfficerTraining>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    on: IsoDateSchema.meta({ title: '培训日期' }),
    title: ShortTextSchema.optional().meta({ title: '培训名称' }),
    hours: z.number().min(0).max(10_000).meta({ title: '学时' }),
    topic: choice(OFFICER_TRAINING_TOPIC_LABELS).meta({ title: '培训内容' }),
    attendees: z.int().min(0).max(1_000_000_000).meta({ title: '参加人数' }),
    countBasis: choice(COUNT_BASIS_LABELS).meta({ title: '人数口径' }),
    officerIds: z.array(ShortTextSchema).max(10_000).optional().meta({ title: '参训人员编号' }),
    examTaken: z.boolean().optional().meta({ title: '是否考核' }),
    examAttended: z.int().min(0).max(1_000_000_000).optional().meta({ title: '考核人数' }),
  }),
  { id: 'OfficerTraining', title: '执法培训', description: 'A training of officers.' },
  [onlyWhen('examAttended', { examTaken: true })],
);
