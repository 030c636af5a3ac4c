import * as z from 'zod';
import { isNotAfter, type IsoDateTime, IsoDateTimeSchema } from '../enforcement/iso-date-time.js';
import { choice } from '../record/choice.js';
import { LEDGER_RECORD_FIELDS, type LedgerRecord } from '../record/ledger-record.js';
import { record, type RecordSchema } from '../record/record.js';
import { type IsoDate, IsoDateSchema } from '../values/iso-date.js';
import { type Person, PersonSchema, UsccFormatSchema } from '../values/organization.js';
import { LongTextSchema, ShortTextSchema } from '../values/text.js';

/** 分层依据: by what objects are sorted into strata. */
export type StratumBasis = 'all' | 'creditGrade' | 'riskLevel';

/** 分层依据名称: the Chinese name of each. */
export const STRATUM_BASIS_LABELS = {
  all: '不分层',
  creditGrade: '信用等级',
  riskLevel: '风险等级',
} as const satisfies Record<StratumBasis, string>;

/** 替换类型: what is replaced. */
export type ReplacementKind = 'target' | 'inspector';

/** 替换类型名称: the Chinese name of each. */
export const REPLACEMENT_KIND_LABELS = {
  target: '替换检查对象',
  inspector: '替换检查人员',
} as const satisfies Record<ReplacementKind, string>;

/** 替换事由: why. */
export type ReplacementReason = 'closed' | 'moved' | 'recusal' | 'illness' | 'other';

/** 替换事由名称: the Chinese name of each. */
export const REPLACEMENT_REASON_LABELS = {
  closed: '停业注销',
  moved: '迁出',
  recusal: '回避',
  illness: '因病因事',
  other: '其他',
} as const satisfies Record<ReplacementReason, string>;

/** 名录库快照: a database as it stood when a draw was made. */
export interface ListSnapshot {
  /** 条目数: entries. */
  count: number;
  /** 校验值: SHA-256 of the frozen entries, 64 hexadecimal digits. */
  sha256: string;
  /** 快照日期: the day it was frozen. */
  asOf: IsoDate;
}

/** 名录库快照模式: schema of {@link ListSnapshot}. */
export const ListSnapshotSchema: RecordSchema<ListSnapshot> = record<ListSnapshot>()(
  {
    count: z.int().min(0).max(1_000_000_000).meta({ title: '条目数' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ title: '校验值' }),
    asOf: IsoDateSchema.meta({ title: '快照日期' }),
  },
  { id: 'ListSnapshot', title: '名录库快照', description: 'A database as it stood when a draw was made.' },
);

/** 种子承诺: the hash of the seed, made known before the draw so that the seed cannot be chosen afterwards. */
export interface SeedCommitment {
  /** 承诺值: SHA-256 of the seed. */
  sha256: string;
  /** 承诺时间: when it was made known. */
  committedAt: IsoDateTime;
  /** 公布或保管处: where it was published or who kept it. */
  heldBy: string;
}

/** 种子承诺模式: schema of {@link SeedCommitment}. */
export const SeedCommitmentSchema: RecordSchema<SeedCommitment> = record<SeedCommitment>()(
  {
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ title: '承诺值' }),
    committedAt: IsoDateTimeSchema.meta({ title: '承诺时间' }),
    heldBy: ShortTextSchema.meta({ title: '公布或保管处' }),
  },
  { id: 'SeedCommitment', title: '种子承诺', description: 'The hash of the seed, made known before the draw.' },
);

/** 抽取分层: a group of objects with its own ratio. */
export interface DrawStratum {
  /** 层名: name, `高风险`. */
  name: string;
  /** 分层依据: all objects, or those of some credit grades or risk levels. */
  by: StratumBasis;
  /** 取值: the grades or levels; required unless the stratum takes all. */
  values?: string[] | undefined;
  /** 抽取比例: share drawn, decimal from 0 to 1. */
  ratio: string;
  /** 最少抽取数: least number drawn; 1 when left out. */
  min?: number | undefined;
}

/** 抽取分层模式: schema of {@link DrawStratum}. */
export const DrawStratumSchema: RecordSchema<DrawStratum> = record<DrawStratum>()(
  {
    name: ShortTextSchema.meta({ title: '层名' }),
    by: choice(STRATUM_BASIS_LABELS).meta({ title: '分层依据' }),
    values: z.array(ShortTextSchema).max(50).optional().meta({ title: '取值' }),
    ratio: z
      .string()
      .regex(/^(?:0\.\d{1,6}|1(?:\.0{1,6})?)$/)
      .meta({ title: '抽取比例' }),
    min: z.int().min(0).max(1_000_000_000).optional().meta({ title: '最少抽取数' }),
  },
  { id: 'DrawStratum', title: '抽取分层', description: 'A group of objects with its own ratio.' },
  [
    {
      field: 'values',
      holds: ({ by, values }) => (by === 'all') === ((values ?? []).length === 0),
      message: { zh: '取值与分层依据不符', en: 'the values do not fit the basis of the stratum' },
      fix: {
        zh: '不分层的不填取值，按等级分层的至少填写一个。',
        en: 'None for all objects, at least one for grades or levels.',
      },
    },
  ],
);

/** 分层数量: how many objects a stratum had and how many were drawn. */
export interface StratumCount {
  /** 层名: name of the stratum. */
  name: string;
  /** 抽查基数: objects in it. */
  base: number;
  /** 抽取数: objects drawn: the larger of the least number and the ratio of the base rounded up, at most the base. */
  sampleSize: number;
}

/** 分层数量模式: schema of {@link StratumCount}. */
export const StratumCountSchema: RecordSchema<StratumCount> = record<StratumCount>()(
  {
    name: ShortTextSchema.meta({ title: '层名' }),
    base: z.int().min(0).max(1_000_000_000).meta({ title: '抽查基数' }),
    sampleSize: z.int().min(0).max(1_000_000_000).meta({ title: '抽取数' }),
  },
  { id: 'StratumCount', title: '分层数量', description: 'How many a stratum had and how many were drawn.' },
  [
    {
      field: 'sampleSize',
      holds: ({ base, sampleSize }) => sampleSize <= base,
      message: { zh: '抽取数多于抽查基数', en: 'more drawn than there were' },
      fix: { zh: '请核对两个数字。', en: 'Check both figures.' },
    },
  ],
);

/** 抽取回避: an officer who is not to be sent to an object. */
export interface DrawRecusal {
  /** 执法证号: of the officer. */
  certificateNo: string;
  /** 检查对象代码: code of the object. */
  targetUscc: string;
  /** 回避理由: why. */
  reason: string;
}

/** 抽取回避模式: schema of {@link DrawRecusal}. */
export const DrawRecusalSchema: RecordSchema<DrawRecusal> = record<DrawRecusal>()(
  {
    certificateNo: ShortTextSchema.meta({ title: '执法证号' }),
    targetUscc: UsccFormatSchema.meta({ title: '检查对象代码' }),
    reason: ShortTextSchema.meta({ title: '回避理由' }),
  },
  { id: 'DrawRecusal', title: '抽取回避', description: 'An officer who is not to be sent to an object.' },
);

/** 抽取结果: an object drawn and the officers drawn for it. */
export interface DrawSelection {
  /** 检查对象代码: code of the object. */
  targetUscc: string;
  /** 检查对象名称: its name. */
  name: string;
  /** 层名: stratum it was drawn from. */
  stratum: string;
  /** 检查人员: certificate numbers of the officers drawn, at least two. */
  inspectors: string[];
}

/** 抽取结果模式: schema of {@link DrawSelection}. */
export const DrawSelectionSchema: RecordSchema<DrawSelection> = record<DrawSelection>()(
  {
    targetUscc: UsccFormatSchema.meta({ title: '检查对象代码' }),
    name: ShortTextSchema.meta({ title: '检查对象名称' }),
    stratum: ShortTextSchema.meta({ title: '层名' }),
    inspectors: z.array(ShortTextSchema).min(2).max(20).meta({ title: '检查人员' }),
  },
  { id: 'DrawSelection', title: '抽取结果', description: 'An object drawn and its officers.' },
  [
    {
      field: 'inspectors',
      holds: ({ inspectors }) => new Set(inspectors).size === inspectors.length,
      message: { zh: '同一检查人员填写了两次', en: 'an officer stands twice' },
      fix: { zh: '请核对检查人员。', en: 'Check the officers.' },
    },
  ],
);

/** 替换记录: a later replacement of an object or officer; it is added and never overwrites what was drawn. */
export interface DrawReplacement {
  /** 替换类型: an object or an officer. */
  kind: ReplacementKind;
  /** 替换时间: when. */
  at: IsoDateTime;
  /** 检查对象代码: the object replaced, or the one whose officer is replaced. */
  targetUscc: string;
  /** 替出人员: certificate number of the officer who leaves; for officers only. */
  outgoing?: string | undefined;
  /** 替入: the object (code) or officer (certificate number) next in the order of the draw. */
  substitute: string;
  /** 替入对象检查人员: officers drawn for the new object; for objects only. */
  inspectors?: string[] | undefined;
  /** 替换事由: why. */
  reason: ReplacementReason;
  /** 情况说明: the reason in words. */
  explanation: string;
  /** 操作人: who recorded it. */
  by: string;
  /** 批准人: who approved it; another person. */
  approvedBy: string;
}

/** 替换记录模式: schema of {@link DrawReplacement}. */
export const DrawReplacementSchema: RecordSchema<DrawReplacement> = record<DrawReplacement>()(
  {
    kind: choice(REPLACEMENT_KIND_LABELS).meta({ title: '替换类型' }),
    at: IsoDateTimeSchema.meta({ title: '替换时间' }),
    targetUscc: UsccFormatSchema.meta({ title: '检查对象代码' }),
    outgoing: ShortTextSchema.optional().meta({ title: '替出人员' }),
    substitute: ShortTextSchema.meta({ title: '替入' }),
    inspectors: z.array(ShortTextSchema).min(2).max(20).optional().meta({ title: '替入对象检查人员' }),
    reason: choice(REPLACEMENT_REASON_LABELS).meta({ title: '替换事由' }),
    explanation: LongTextSchema.meta({ title: '情况说明' }),
    by: ShortTextSchema.meta({ title: '操作人' }),
    approvedBy: ShortTextSchema.meta({ title: '批准人' }),
  },
  { id: 'DrawReplacement', title: '替换记录', description: 'A later replacement of an object or officer.' },
  [
    {
      field: 'outgoing',
      holds: ({ kind, outgoing }) => (kind === 'inspector') === (outgoing !== undefined),
      message: { zh: '替出人员与替换类型不符', en: 'the officer who leaves does not fit the kind of replacement' },
      fix: { zh: '替换检查人员的填写，替换检查对象的不填。', en: 'Enter it for an officer and not for an object.' },
    },
    {
      field: 'inspectors',
      holds: ({ kind, inspectors }) => (kind === 'target') === (inspectors !== undefined),
      message: {
        zh: '替入对象检查人员与替换类型不符',
        en: 'the new object’s officers do not fit the kind of replacement',
      },
      fix: { zh: '替换检查对象的填写，替换检查人员的不填。', en: 'Enter them for an object and not for an officer.' },
    },
    {
      field: 'approvedBy',
      holds: ({ by, approvedBy }) => by !== approvedBy,
      message: { zh: '操作人与批准人是同一人', en: 'it was approved by the person who recorded it' },
      fix: { zh: '请由他人批准。', en: 'Have someone else approve it.' },
    },
  ],
);

/**
 * 随机抽取: one draw of objects and officers, with everything needed to compute it again.
 *
 * Source: 国办发〔2015〕58号 (objects and officers are drawn at random).
 */
export interface InspectionDraw extends LedgerRecord {
  /** 检查计划编号: id of the plan. */
  planId: string;
  /** 批次: batch of the plan. */
  batch: string;
  /** 抽取时间: when; it counts for the year of this date. */
  drawnAt: IsoDateTime;
  /** 执法领域: field the officers must be competent in. */
  field: string;
  /** 检查对象名录库快照: the frozen objects. */
  targetSnapshot: ListSnapshot;
  /** 执法检查人员名录库快照: the frozen officers. */
  inspectorSnapshot: ListSnapshot;
  /** 抽取分层: groups of objects; an object belongs to the first that fits it, one that fits none is not drawn. */
  strata: DrawStratum[];
  /** 分层数量: base and sample of each stratum, in their order. */
  counts: StratumCount[];
  /** 每户检查人数: officers drawn for each object, at least two. */
  inspectorsPerTarget: number;
  /** 抽取算法: name and version of the algorithm. */
  algorithm: 'sha256Order/1';
  /** 种子承诺: hash of the seed, made known before the draw. */
  seedCommitment: SeedCommitment;
  /** 种子: 32 to 128 hexadecimal digits; kept secret until the draw. */
  seed: string;
  /** 公开随机值: a number nobody concerned can choose that became known after the commitment, a lottery result for example. */
  publicValue?: string | undefined;
  /** 操作人: who drew. */
  operator: Person;
  /** 见证人: who watched. */
  witness?: Person | undefined;
  /** 抽取回避: officers not to be sent to an object, known before the draw. */
  recusals: DrawRecusal[];
  /** 抽取结果: objects drawn and their officers. */
  selections: DrawSelection[];
  /** 无人可派的对象: objects drawn for which there were too few officers; they are inspected by officers found later. */
  unstaffed: string[];
  /** 替换记录: later replacements, oldest first. */
  replacements: DrawReplacement[];
}

/** 随机抽取模式: schema of {@link InspectionDraw}. */
export const InspectionDrawSchema: RecordSchema<InspectionDraw> = record<InspectionDraw>()(
  {
    ...LEDGER_RECORD_FIELDS,
    planId: ShortTextSchema.meta({ title: '检查计划编号' }),
    batch: ShortTextSchema.meta({ title: '批次' }),
    drawnAt: IsoDateTimeSchema.meta({ title: '抽取时间' }),
    field: ShortTextSchema.meta({ title: '执法领域' }),
    targetSnapshot: ListSnapshotSchema.meta({ title: '检查对象名录库快照' }),
    inspectorSnapshot: ListSnapshotSchema.meta({ title: '执法检查人员名录库快照' }),
    strata: z.array(DrawStratumSchema).min(1).max(50).meta({ title: '抽取分层' }),
    counts: z.array(StratumCountSchema).min(1).max(50).meta({ title: '分层数量' }),
    inspectorsPerTarget: z.int().min(2).max(20).meta({ title: '每户检查人数' }),
    algorithm: z.literal('sha256Order/1').meta({ title: '抽取算法' }),
    seedCommitment: SeedCommitmentSchema.meta({ title: '种子承诺' }),
    seed: z
      .string()
      .regex(/^[0-9a-f]{32,128}$/)
      .meta({ title: '种子' }),
    publicValue: ShortTextSchema.optional().meta({ title: '公开随机值' }),
    operator: PersonSchema.meta({ title: '操作人' }),
    witness: PersonSchema.optional().meta({ title: '见证人' }),
    recusals: z.array(DrawRecusalSchema).max(10_000).meta({ title: '抽取回避' }),
    selections: z.array(DrawSelectionSchema).max(50_000).meta({ title: '抽取结果' }),
    unstaffed: z.array(UsccFormatSchema).max(50_000).meta({ title: '无人可派的对象' }),
    replacements: z.array(DrawReplacementSchema).max(50_000).meta({ title: '替换记录' }),
  },
  { id: 'InspectionDraw', title: '随机抽取', description: 'One draw of objects and officers.' },
  [
    {
      field: 'seedCommitment',
      holds: ({ seedCommitment, drawnAt }) => isNotAfter(seedCommitment.committedAt, drawnAt),
      message: { zh: '种子承诺晚于抽取时间', en: 'the seed was committed to after the draw' },
      fix: { zh: '请核对两个时间。', en: 'Check both times.' },
    },
    {
      field: 'selections',
      holds: ({ selections, inspectorsPerTarget }) =>
        selections.every(({ inspectors }) => inspectors.length === inspectorsPerTarget),
      message: { zh: '检查人员数与每户检查人数不符', en: 'the number of officers is not that for each object' },
      fix: { zh: '请核对抽取结果。', en: 'Check the selection.' },
    },
    {
      field: 'unstaffed',
      holds: ({ selections, unstaffed, counts }) =>
        selections.length + unstaffed.length === counts.reduce((sum, { sampleSize }) => sum + sampleSize, 0),
      message: { zh: '抽取结果的户数与抽取数不符', en: 'the objects do not add up to the sample' },
      fix: { zh: '请核对抽取结果和无人可派的对象。', en: 'Check the selection and the objects without officers.' },
    },
    {
      field: 'replacements',
      holds: ({ drawnAt, replacements }) =>
        replacements.every(({ at }, index) => isNotAfter(index === 0 ? drawnAt : replacements[index - 1]!.at, at)),
      message: {
        zh: '替换记录没有按时间先后排列，或早于抽取',
        en: 'the replacements are not in order of time or before the draw',
      },
      fix: { zh: '请按时间先后排列。', en: 'Put them in order of time.' },
    },
  ],
);
