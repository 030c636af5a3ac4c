import * as z from 'zod';
import { COUNT_BASIS_LABELS, type CountBasis } from '../values/count-basis.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 学法形式: form of the session. */
export type StudySessionKind = 'centerGroup' | 'preMeeting' | 'lecture' | 'training' | 'online';

/** 学法形式名称: the Chinese name of each. */
export const STUDY_SESSION_KIND_LABELS = {
  centerGroup: '理论学习中心组',
  preMeeting: '会前学法',
  lecture: '法治讲座',
  training: '法治培训',
  online: '网络学法',
} as const satisfies Record<StudySessionKind, string>;

/** 学法对象: who learned. */
export type StudyAudience = 'leaders' | 'allStaff' | 'enforcementStaff' | 'newAppointees';

/** 学法对象名称: the Chinese name of each. */
export const STUDY_AUDIENCE_LABELS = {
  leaders: '领导干部',
  allStaff: '全体工作人员',
  enforcementStaff: '执法人员',
  newAppointees: '新任职人员',
} as const satisfies Record<StudyAudience, string>;

/**
 * 集体学法: one session at which law was studied together.
 *
 * Source: 《党政主要负责人履行推进法治建设第一责任人职责规定》第6条 (articles by memory, text not read).
 */
export interface StudySession extends LedgerRecord {
  /** 日期: date of the session; it counts for the year of this date. */
  on: IsoDate;
  /** 形式: form of the session. */
  kind: StudySessionKind;
  /** 次数: as printed, 2020年第13次学习会. */
  sessionNo?: string | undefined;
  /** 学习内容: titles studied, at least one. */
  statutes: string[];
  /** 主讲人: who lectured. */
  lecturer?: Person | undefined;
  /** 参加人数: how many took part. */
  attendance?: number | undefined;
  /** 人数口径: persons or attendances; required with a number. */
  countBasis?: CountBasis | undefined;
  /** 对象: who learned. */
  level: StudyAudience;
}

/** 集体学法模式: schema of {@link StudySession}. */
export const StudySessionSchema: RecordSchema<StudySession> = record<StudySession>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    on: IsoDateSchema.meta({ title: '日期' }),
    kind: choice(STUDY_SESSION_KIND_LABELS).meta({ title: '形式' }),
    sessionNo: ShortTextSchema.optional().meta({ title: '次数' }),
    statutes: z.array(ShortTextSchema).min(1).max(100).meta({ title: '学习内容' }),
    lecturer: PersonSchema.optional().meta({ title: '主讲人' }),
    attendance: z.int().min(0).max(1_000_000_000).optional().meta({ title: '参加人数' }),
    countBasis: choice(COUNT_BASIS_LABELS).optional().meta({ title: '人数口径' }),
    level: choice(STUDY_AUDIENCE_LABELS).meta({ title: '对象' }),
  }),
  { id: 'StudySession', title: '集体学法', description: 'One session at which law was studied together.' },
  [requiredWhen('countBasis', 'attendance', { fix: { zh: '请选择人数口径。', en: 'Choose persons or attendances.' } })],
);
