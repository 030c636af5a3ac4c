import * as z from 'zod';
import { fixedChoice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { recordUnion, type RecordUnionSchema } from '../record/record-union.js';
import { notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 任前考察方式: how legal knowledge is checked. */
export type PreAppointmentKind = 'test' | 'inspection';

/** 任前考察方式名称: the Chinese name of each. */
export const PRE_APPOINTMENT_KIND_LABELS = {
  test: '考试',
  inspection: '考察',
} as const satisfies Record<PreAppointmentKind, string>;

/** 任前法律考试: a test of law for persons about to be appointed. */
export interface PreAppointmentTest extends LedgerRecord {
  /** 日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 职务层次: rank of the posts, 副处级以上. */
  level: string;
  /** 方式: always a test. */
  kind: 'test';
  /** 应考人数: how many had to sit it. */
  due: number;
  /** 实考人数: how many sat it. */
  sat: number;
  /** 合格人数: how many passed. */
  passed: number;
}

/** 任前法律考试模式: schema of {@link PreAppointmentTest}. */
export const PreAppointmentTestSchema: RecordSchema<PreAppointmentTest> = record<PreAppointmentTest>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    on: IsoDateSchema.meta({ title: '日期' }),
    level: ShortTextSchema.meta({ title: '职务层次' }),
    kind: fixedChoice(PRE_APPOINTMENT_KIND_LABELS, 'test').meta({ title: '方式' }),
    due: z.int().min(0).max(1_000_000_000).meta({ title: '应考人数' }),
    sat: z.int().min(0).max(1_000_000_000).meta({ title: '实考人数' }),
    passed: z.int().min(0).max(1_000_000_000).meta({ title: '合格人数' }),
  }),
  { id: 'PreAppointmentTest', title: '任前法律考试', description: 'A test of law for persons about to be appointed.' },
  [notMoreThan('sat', 'due'), notMoreThan('passed', 'sat')],
);

/** 任前法治素养考察: an inspection of legal literacy of persons about to be appointed. */
export interface PreAppointmentInspection extends LedgerRecord {
  /** 日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 职务层次: rank of the posts, 副处级以上. */
  level: string;
  /** 方式: always an inspection. */
  kind: 'inspection';
}

/** 任前法治素养考察模式: schema of {@link PreAppointmentInspection}. */
export const PreAppointmentInspectionSchema: RecordSchema<PreAppointmentInspection> =
  record<PreAppointmentInspection>()(
    () => ({
      ...LEDGER_RECORD_FIELDS,
      on: IsoDateSchema.meta({ title: '日期' }),
      level: ShortTextSchema.meta({ title: '职务层次' }),
      kind: fixedChoice(PRE_APPOINTMENT_KIND_LABELS, 'inspection').meta({ title: '方式' }),
    }),
    {
      id: 'PreAppointmentInspection',
      title: '任前法治素养考察',
      description: 'An inspection of legal literacy of persons about to be appointed.',
    },
  );

/** 任前法律考察: a check of legal knowledge before appointment; only a test has numbers. */
export type PreAppointmentCheck = PreAppointmentTest | PreAppointmentInspection;

/** 任前法律考察模式: schema of {@link PreAppointmentCheck}. */
export const PreAppointmentCheckSchema: RecordUnionSchema<PreAppointmentCheck> = recordUnion<PreAppointmentCheck>()(
  'kind',
  [PreAppointmentTestSchema, PreAppointmentInspectionSchema],
  { id: 'PreAppointmentCheck', title: '任前法律考察', description: 'A check of legal knowledge before appointment.' },
);
