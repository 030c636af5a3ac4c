import * as z from 'zod';
import { CASE_STAGE_LABELS, type CaseStage } from './process-record.js';
import { type Retention, RetentionSchema } from './retention.js';
import { ACT_CATEGORY_LABELS, type ActCategory } from '../values/act-category.js';
import type { TimeLimit } from '../values/time-limit.js';
import { TimeLimitSchema } from '../values/time-limit-schema.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 音像记录类型: kind of scene recorded. */
export type AudioVisualKind = 'scene' | 'interview' | 'inspection' | 'confirmation';

/** 音像记录类型名称: the Chinese name of each. */
export const AUDIO_VISUAL_KIND_LABELS = {
  scene: '场景类',
  interview: '约谈类',
  inspection: '检查类',
  confirmation: '确认类',
} as const satisfies Record<AudioVisualKind, string>;

/**
 * 法制审核目录清单条目: an entry of the catalog of decisions that need legal review.
 *
 * Source: 国办发〔2018〕118号; 《中华人民共和国行政处罚法》（2021年修订）第58条.
 */
export interface LegalReviewCatalogEntry extends LedgerRecord {
  /** 序号: place in the list, from 1. */
  seq: number;
  /** 执法类别: kind of act. */
  actType: ActCategory;
  /** 审核事项: what is reviewed. */
  matter: string;
  /** 触发条件: when, by level, field or amount. */
  condition: string;
  /** 依据: the law it rests on, at least one. */
  basis: LegalCitation[];
  /** 生效日期: first day it applies. */
  effectiveOn: IsoDate;
}

/** 法制审核目录清单条目模式: schema of {@link LegalReviewCatalogEntry}. */
export const LegalReviewCatalogEntrySchema: RecordSchema<LegalReviewCatalogEntry> = record<LegalReviewCatalogEntry>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    seq: z.int().min(1).max(1_000_000).meta({ title: '序号' }),
    actType: choice(ACT_CATEGORY_LABELS).meta({ title: '执法类别' }),
    matter: ShortTextSchema.meta({ title: '审核事项' }),
    condition: LongTextSchema.meta({ title: '触发条件' }),
    basis: z.array(LegalCitationSchema).min(1).max(50).meta({ title: '依据' }),
    effectiveOn: IsoDateSchema.meta({ title: '生效日期' }),
  }),
  {
    id: 'LegalReviewCatalogEntry',
    title: '法制审核目录清单条目',
    description: 'An entry of the catalog of decisions that need legal review.',
  },
);

/**
 * 音像记录事项清单条目: an entry of the list of matters that are recorded by sound and picture.
 *
 * Source: 国办发〔2018〕118号; columns by local lists.
 */
export interface AudioVisualRecordItem extends LedgerRecord {
  /** 序号: place in the list, from 1. */
  seq: number;
  /** 执法类别: kind of act. */
  actType: ActCategory;
  /** 执法事项: matter or step that is recorded. */
  matter: string;
  /** 执法环节: stage of the case. */
  stage?: CaseStage | undefined;
  /** 音像记录类型: kind of scene. */
  recordKind: AudioVisualKind;
  /** 记录场所: where. */
  place: string;
  /** 记录设备: with what. */
  device: string;
  /** 开始要求: when recording starts, by practice on arrival. */
  startRule: string;
  /** 结束要求: when it ends, by practice on leaving or at the last signature. */
  endRule: string;
  /** 记录人: who records. */
  recorder: string;
  /** 存储期限: how long it is kept. */
  retention: Retention;
  /** 上传时限: within what time it is uploaded. */
  uploadLimit?: TimeLimit | undefined;
}

/** 音像记录事项清单条目模式: schema of {@link AudioVisualRecordItem}. */
export const AudioVisualRecordItemSchema: RecordSchema<AudioVisualRecordItem> = record<AudioVisualRecordItem>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    seq: z.int().min(1).max(1_000_000).meta({ title: '序号' }),
    actType: choice(ACT_CATEGORY_LABELS).meta({ title: '执法类别' }),
    matter: ShortTextSchema.meta({ title: '执法事项' }),
    stage: choice(CASE_STAGE_LABELS).optional().meta({ title: '执法环节' }),
    recordKind: choice(AUDIO_VISUAL_KIND_LABELS).meta({ title: '音像记录类型' }),
    place: ShortTextSchema.meta({ title: '记录场所' }),
    device: ShortTextSchema.meta({ title: '记录设备' }),
    startRule: ShortTextSchema.meta({ title: '开始要求' }),
    endRule: ShortTextSchema.meta({ title: '结束要求' }),
    recorder: ShortTextSchema.meta({ title: '记录人' }),
    retention: RetentionSchema.meta({ title: '存储期限' }),
    uploadLimit: TimeLimitSchema.optional().meta({ title: '上传时限' }),
  }),
  {
    id: 'AudioVisualRecordItem',
    title: '音像记录事项清单条目',
    description: 'A matter that is recorded by sound and picture.',
  },
);
