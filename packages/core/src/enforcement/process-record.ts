import { type IsoDateTime } from '../values/iso-date-time.js';
import { IsoDateTimeSchema } from '../values/iso-date-time-schema.js';
import { type Retention, RetentionSchema } from './retention.js';
import { choice, fixedChoice } from '../record/choice.js';
import type { Evidence } from '../values/ledger-record.js';
import { EvidenceSchema } from '../values/ledger-record-schema.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { recordUnion, type RecordUnionSchema } from '../record/record-union.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 执法环节: the six stages of enforcement that are recorded. */
export type CaseStage = 'initiate' | 'investigate' | 'review' | 'decide' | 'serve' | 'execute';

/** 执法环节名称: the Chinese name of each. */
export const CASE_STAGE_LABELS = {
  initiate: '启动',
  investigate: '调查取证',
  review: '审核',
  decide: '决定',
  serve: '送达',
  execute: '执行',
} as const satisfies Record<CaseStage, string>;

/** 记录形式: in writing, or by sound and picture. */
export type RecordForm = 'written' | 'audioVisual';

/** 记录形式名称: the Chinese name of each. */
export const RECORD_FORM_LABELS = {
  written: '文字记录',
  audioVisual: '音像记录',
} as const satisfies Record<RecordForm, string>;

/** 文字记录: a document, form or approval that records one stage of a case. */
export interface WrittenRecord {
  /** 记录形式: always `written`. */
  form: 'written';
  /** 执法环节: the stage it records. */
  stage: CaseStage;
  /** 记录事项: what it records, `询问笔录`. */
  item: string;
  /** 制作日期: when it was made. */
  madeOn: IsoDate;
  /** 记录人: who made it. */
  recorder: string;
  /** 记录文件: the document. */
  file: Evidence;
  /** 存储期限: how long it is kept. */
  retention?: Retention | undefined;
}

/** 文字记录模式: schema of {@link WrittenRecord}. */
export const WrittenRecordSchema: RecordSchema<WrittenRecord> = record<WrittenRecord>()(
  () => ({
    form: fixedChoice(RECORD_FORM_LABELS, 'written').meta({ title: '记录形式' }),
    stage: choice(CASE_STAGE_LABELS).meta({ title: '执法环节' }),
    item: ShortTextSchema.meta({ title: '记录事项' }),
    madeOn: IsoDateSchema.meta({ title: '制作日期' }),
    recorder: ShortTextSchema.meta({ title: '记录人' }),
    file: EvidenceSchema.meta({ title: '记录文件' }),
    retention: RetentionSchema.optional().meta({ title: '存储期限' }),
  }),
  { id: 'WrittenRecord', title: '文字记录', description: 'A document that records one stage of a case.' },
);

/** 音像记录: a sound or video recording of one stage of a case. */
export interface AudioVisualRecord {
  /** 记录形式: always `audioVisual`. */
  form: 'audioVisual';
  /** 执法环节: the stage it records. */
  stage: CaseStage;
  /** 记录事项: what it records, `现场检查`. */
  item: string;
  /** 记录场所: where. */
  place: string;
  /** 记录设备: with what. */
  device?: string | undefined;
  /** 记录人: who recorded. */
  recorder: string;
  /** 开始时间: by practice on arriving at the scene. */
  startedAt: IsoDateTime;
  /** 结束时间: by practice on leaving or at the last signature. */
  endedAt: IsoDateTime;
  /** 记录文件: the recording. */
  file: Evidence;
  /** 存储期限: how long it is kept. */
  retention?: Retention | undefined;
}

/** 音像记录模式: schema of {@link AudioVisualRecord}. */
export const AudioVisualRecordSchema: RecordSchema<AudioVisualRecord> = record<AudioVisualRecord>()(
  () => ({
    form: fixedChoice(RECORD_FORM_LABELS, 'audioVisual').meta({ title: '记录形式' }),
    stage: choice(CASE_STAGE_LABELS).meta({ title: '执法环节' }),
    item: ShortTextSchema.meta({ title: '记录事项' }),
    place: ShortTextSchema.meta({ title: '记录场所' }),
    device: ShortTextSchema.optional().meta({ title: '记录设备' }),
    recorder: ShortTextSchema.meta({ title: '记录人' }),
    startedAt: IsoDateTimeSchema.meta({ title: '开始时间' }),
    endedAt: IsoDateTimeSchema.meta({ title: '结束时间' }),
    file: EvidenceSchema.meta({ title: '记录文件' }),
    retention: RetentionSchema.optional().meta({ title: '存储期限' }),
  }),
  { id: 'AudioVisualRecord', title: '音像记录', description: 'A sound or video recording of one stage of a case.' },
  [notBefore('endedAt', 'startedAt')],
);

/** 全过程记录: a record of one stage of a case, written or audio-visual (行政处罚法第四十七条；国办发〔2018〕118号). */
export type ProcessRecord = WrittenRecord | AudioVisualRecord;

/** 全过程记录模式: schema of {@link ProcessRecord}. */
export const ProcessRecordSchema: RecordUnionSchema<ProcessRecord> = recordUnion<ProcessRecord>()(
  'form',
  [WrittenRecordSchema, AudioVisualRecordSchema],
  { id: 'ProcessRecord', title: '全过程记录' },
);
