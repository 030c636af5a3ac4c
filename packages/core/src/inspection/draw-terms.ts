import * as z from 'zod';
import type { IsoDateTime } from '../values/iso-date-time.js';
import { IsoDateTimeSchema } from '../values/iso-date-time-schema.js';
import { choice } from '../record/choice.js';
import { exactlyWhen, notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { UsccFormatSchema } from '../values/organization-schema.js';
import { RatioSchema, Sha256Schema } from '../values/code-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 分层依据: by what objects are sorted into strata. */
export type StratumBasis = 'all' | 'creditGrade' | 'riskLevel';

/** 分层依据名称: the Chinese name of each. */
export const STRATUM_BASIS_LABELS = {
  all: '不分层',
  creditGrade: '信用等级',
  riskLevel: '风险等级',
} as const satisfies Record<StratumBasis, string>;

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
  () => ({
    count: z.int().min(0).max(1_000_000_000).meta({ title: '条目数' }),
    sha256: Sha256Schema.meta({ title: '校验值' }),
    asOf: IsoDateSchema.meta({ title: '快照日期' }),
  }),
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
  () => ({
    sha256: Sha256Schema.meta({ title: '承诺值' }),
    committedAt: IsoDateTimeSchema.meta({ title: '承诺时间' }),
    heldBy: ShortTextSchema.meta({ title: '公布或保管处' }),
  }),
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
  () => ({
    name: ShortTextSchema.meta({ title: '层名' }),
    by: choice(STRATUM_BASIS_LABELS).meta({ title: '分层依据' }),
    values: z.array(ShortTextSchema).max(50).optional().meta({ title: '取值' }),
    ratio: RatioSchema.meta({ title: '抽取比例' }),
    min: z.int().min(0).max(1_000_000_000).optional().meta({ title: '最少抽取数' }),
  }),
  { id: 'DrawStratum', title: '抽取分层', description: 'A group of objects with its own ratio.' },
  [exactlyWhen('values', { not: { by: 'all' } })],
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
  () => ({
    name: ShortTextSchema.meta({ title: '层名' }),
    base: z.int().min(0).max(1_000_000_000).meta({ title: '抽查基数' }),
    sampleSize: z.int().min(0).max(1_000_000_000).meta({ title: '抽取数' }),
  }),
  { id: 'StratumCount', title: '分层数量', description: 'How many a stratum had and how many were drawn.' },
  [notMoreThan('sampleSize', 'base')],
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
  () => ({
    certificateNo: ShortTextSchema.meta({ title: '执法证号' }),
    targetUscc: UsccFormatSchema.meta({ title: '检查对象代码' }),
    reason: ShortTextSchema.meta({ title: '回避理由' }),
  }),
  { id: 'DrawRecusal', title: '抽取回避', description: 'An officer who is not to be sent to an object.' },
);
