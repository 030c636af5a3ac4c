import * as z from 'zod';
import { PENALTY_KIND_LABELS, type PenaltyKind } from './penalty-kind.js';
import { DISCRETION_GRADE_LABELS, type DiscretionGrade } from './penalty-parts.js';
import { CASE_STAGE_LABELS, type CaseStage } from './process-record.js';
import { type Retention, RetentionSchema } from './retention.js';
import { ACT_CATEGORY_LABELS, type ActCategory } from '../power-list/act-category.js';
import { type TimeLimit, TimeLimitSchema } from '../power-list/time-limit.js';
import { choice } from '../record/choice.js';
import { LEDGER_RECORD_FIELDS, type LedgerRecord } from '../record/ledger-record.js';
import { record, type RecordSchema } from '../record/record.js';
import { type IsoDate, IsoDateSchema } from '../values/iso-date.js';
import { type LegalCitation, LegalCitationSchema } from '../values/legal-citation.js';
import { type MoneyYuan, MoneyYuanSchema } from '../values/money.js';
import { LongTextSchema, ShortTextSchema } from '../values/text.js';

/** 音像记录类型: kind of scene recorded. */
export type AudioVisualKind = 'scene' | 'interview' | 'inspection' | 'confirmation';

/** 音像记录类型名称: the Chinese name of each. */
export const AUDIO_VISUAL_KIND_LABELS = {
  scene: '场景类',
  interview: '约谈类',
  inspection: '检查类',
  confirmation: '确认类',
} as const satisfies Record<AudioVisualKind, string>;

/** 免罚轻罚类型: what a party is spared. */
export type LeniencyKind = 'exempt' | 'mitigated' | 'noCompulsion';

/** 免罚轻罚类型名称: the Chinese name of each. */
export const LENIENCY_KIND_LABELS = {
  exempt: '不予处罚',
  mitigated: '减轻处罚',
  noCompulsion: '不予强制',
} as const satisfies Record<LeniencyKind, string>;

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
  {
    ...LEDGER_RECORD_FIELDS,
    seq: z.int().min(1).max(1_000_000).meta({ title: '序号' }),
    actType: choice(ACT_CATEGORY_LABELS).meta({ title: '执法类别' }),
    matter: ShortTextSchema.meta({ title: '审核事项' }),
    condition: LongTextSchema.meta({ title: '触发条件' }),
    basis: z.array(LegalCitationSchema).min(1).max(50).meta({ title: '依据' }),
    effectiveOn: IsoDateSchema.meta({ title: '生效日期' }),
  },
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
  {
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
  },
  {
    id: 'AudioVisualRecordItem',
    title: '音像记录事项清单条目',
    description: 'A matter that is recorded by sound and picture.',
  },
);

/** 裁量结果: what a grade leads to. */
export interface DiscretionResult {
  /** 处罚种类: kinds of penalty; none where it is spared. */
  kinds: PenaltyKind[];
  /** 罚款下限（元）: lowest fine. */
  minYuan?: MoneyYuan | undefined;
  /** 罚款上限（元）: highest fine. */
  maxYuan?: MoneyYuan | undefined;
}

/** 裁量结果模式: schema of {@link DiscretionResult}. */
export const DiscretionResultSchema: RecordSchema<DiscretionResult> = record<DiscretionResult>()(
  {
    kinds: z.array(choice(PENALTY_KIND_LABELS)).max(14).meta({ title: '处罚种类' }),
    minYuan: MoneyYuanSchema.optional().meta({ title: '罚款下限（元）' }),
    maxYuan: MoneyYuanSchema.optional().meta({ title: '罚款上限（元）' }),
  },
  { id: 'DiscretionResult', title: '裁量结果', description: 'What a grade leads to.' },
  [
    {
      field: 'maxYuan',
      holds: ({ minYuan, maxYuan }) =>
        minYuan === undefined || maxYuan === undefined || Number(minYuan) <= Number(maxYuan),
      message: { zh: '罚款上限低于下限', en: 'the highest fine is below the lowest' },
      fix: { zh: '请核对两个金额。', en: 'Check both amounts.' },
    },
  ],
);

/** 裁量阶次: one row of a benchmark. */
export interface DiscretionGradeRow {
  /** 裁量档次: the grade. */
  grade: DiscretionGrade;
  /** 适用情形: when it applies. */
  circumstances: string;
  /** 裁量结果: what it leads to. */
  result: DiscretionResult;
}

/** 裁量阶次模式: schema of {@link DiscretionGradeRow}. */
export const DiscretionGradeRowSchema: RecordSchema<DiscretionGradeRow> = record<DiscretionGradeRow>()(
  {
    grade: choice(DISCRETION_GRADE_LABELS).meta({ title: '裁量档次' }),
    circumstances: LongTextSchema.meta({ title: '适用情形' }),
    result: DiscretionResultSchema.meta({ title: '裁量结果' }),
  },
  { id: 'DiscretionGradeRow', title: '裁量阶次', description: 'One row of a benchmark.' },
);

/**
 * 行政裁量权基准: the published standard by which a range of discretion is refined.
 *
 * Source: 国办发〔2022〕27号; 《中华人民共和国行政处罚法》（2021年修订）第34条.
 */
export interface DiscretionBenchmark extends LedgerRecord {
  /** 执法类别: kind of act. */
  actType: ActCategory;
  /** 事项: violation or matter. */
  matter: string;
  /** 违反依据: the provision violated; at least one for a penalty. */
  violationBasis: LegalCitation[];
  /** 责任依据: the provision that sets the consequence, at least one. */
  liabilityBasis: LegalCitation[];
  /** 裁量阶次: its rows, at least one. */
  grades: DiscretionGradeRow[];
  /** 上级基准: benchmark of a higher body, which this one may refine and not exceed. */
  upperBenchmarkId?: string | undefined;
  /** 公布日期: when it was published; a penalty benchmark must be public. */
  publishedOn?: IsoDate | undefined;
  /** 施行日期: first day it applies. */
  effectiveFrom: IsoDate;
  /** 废止日期: first day it no longer applies. */
  endedOn?: IsoDate | undefined;
}

/** 行政裁量权基准模式: schema of {@link DiscretionBenchmark}. */
export const DiscretionBenchmarkSchema: RecordSchema<DiscretionBenchmark> = record<DiscretionBenchmark>()(
  {
    ...LEDGER_RECORD_FIELDS,
    actType: choice(ACT_CATEGORY_LABELS).meta({ title: '执法类别' }),
    matter: ShortTextSchema.meta({ title: '事项' }),
    violationBasis: z.array(LegalCitationSchema).max(50).meta({ title: '违反依据' }),
    liabilityBasis: z.array(LegalCitationSchema).min(1).max(50).meta({ title: '责任依据' }),
    grades: z.array(DiscretionGradeRowSchema).min(1).max(50).meta({ title: '裁量阶次' }),
    upperBenchmarkId: ShortTextSchema.optional().meta({ title: '上级基准' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公布日期' }),
    effectiveFrom: IsoDateSchema.meta({ title: '施行日期' }),
    endedOn: IsoDateSchema.optional().meta({ title: '废止日期' }),
  },
  { id: 'DiscretionBenchmark', title: '行政裁量权基准', description: 'A published standard for discretion.' },
  [
    {
      field: 'violationBasis',
      holds: ({ actType, violationBasis }) => actType !== 'penalty' || violationBasis.length > 0,
      message: { zh: '处罚裁量基准没有写明违反依据', en: 'a penalty benchmark without the provision violated' },
      fix: { zh: '请填写违反依据。', en: 'Enter the provision violated.' },
    },
    {
      field: 'endedOn',
      holds: ({ effectiveFrom, endedOn }) => endedOn === undefined || effectiveFrom <= endedOn,
      message: { zh: '废止日期早于施行日期', en: 'it ended before it began' },
      fix: { zh: '请核对两个日期。', en: 'Check both dates.' },
    },
  ],
);

/**
 * 免罚轻罚清单条目: a slight violation that is not or less punished.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第32条、第33条; 《中华人民共和国行政强制法》第16条.
 */
export interface LeniencyListEntry extends LedgerRecord {
  /** 免罚轻罚类型: what is spared. */
  kind: LeniencyKind;
  /** 违法行为: the violation. */
  violation: string;
  /** 适用条件: when it is spared. */
  conditions: string;
  /** 依据: the law it rests on, at least one. */
  basis: LegalCitation[];
  /** 不得列入: whether local rules keep such matters off the list; such an entry is not counted. */
  excluded?: boolean | undefined;
  /** 公布日期: when the list with it was published. */
  publishedOn?: IsoDate | undefined;
}

/** 免罚轻罚清单条目模式: schema of {@link LeniencyListEntry}. */
export const LeniencyListEntrySchema: RecordSchema<LeniencyListEntry> = record<LeniencyListEntry>()(
  {
    ...LEDGER_RECORD_FIELDS,
    kind: choice(LENIENCY_KIND_LABELS).meta({ title: '免罚轻罚类型' }),
    violation: ShortTextSchema.meta({ title: '违法行为' }),
    conditions: LongTextSchema.meta({ title: '适用条件' }),
    basis: z.array(LegalCitationSchema).min(1).max(50).meta({ title: '依据' }),
    excluded: z.boolean().optional().meta({ title: '不得列入' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公布日期' }),
  },
  {
    id: 'LeniencyListEntry',
    title: '免罚轻罚清单条目',
    description: 'A slight violation that is not or less punished.',
  },
);
