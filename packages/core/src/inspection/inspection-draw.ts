import * as z from 'zod';
import { formatMeta } from '../values/named-value-schema.js';
import { type IsoDateTime } from '../values/iso-date-time.js';
import { IsoDateTimeSchema } from '../values/iso-date-time-schema.js';
import { type DrawReplacement, DrawReplacementSchema } from './draw-replacement.js';
import {
  type DrawRecusal,
  DrawRecusalSchema,
  type DrawStratum,
  DrawStratumSchema,
  type ListSnapshot,
  ListSnapshotSchema,
  type SeedCommitment,
  SeedCommitmentSchema,
  type StratumCount,
  StratumCountSchema,
} from './draw-terms.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { inOrder, notBefore, uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { Person } from '../values/organization.js';
import { PersonSchema, UsccFormatSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

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
  () => ({
    targetUscc: UsccFormatSchema.meta({ title: '检查对象代码' }),
    name: ShortTextSchema.meta({ title: '检查对象名称' }),
    stratum: ShortTextSchema.meta({ title: '层名' }),
    inspectors: z.array(ShortTextSchema).min(2).max(20).meta({ title: '检查人员' }),
  }),
  { id: 'DrawSelection', title: '抽取结果', description: 'An object drawn and its officers.' },
  [uniqueBy('inspectors')],
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
  () => ({
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
      .meta({ ...formatMeta('Seed'), title: '种子' }),
    publicValue: ShortTextSchema.optional().meta({ title: '公开随机值' }),
    operator: PersonSchema.meta({ title: '操作人' }),
    witness: PersonSchema.optional().meta({ title: '见证人' }),
    recusals: z.array(DrawRecusalSchema).max(10_000).meta({ title: '抽取回避' }),
    selections: z.array(DrawSelectionSchema).max(50_000).meta({ title: '抽取结果' }),
    unstaffed: z.array(UsccFormatSchema).max(50_000).meta({ title: '无人可派的对象' }),
    replacements: z.array(DrawReplacementSchema).max(50_000).meta({ title: '替换记录' }),
  }),
  { id: 'InspectionDraw', title: '随机抽取', description: 'One draw of objects and officers.' },
  [
    notBefore('drawnAt', 'seedCommitment.committedAt', { at: 'seedCommitment' }),
    {
      kind: 'function',
      at: 'selections',
      holds: ({ selections, inspectorsPerTarget }) =>
        selections.every(({ inspectors }) => inspectors.length === inspectorsPerTarget),
      message: { zh: '检查人员数与每户检查人数不符', en: 'the number of officers is not that for each object' },
      fix: { zh: '请核对抽取结果。', en: 'Check the selection.' },
    },
    {
      kind: 'function',
      at: 'unstaffed',
      holds: ({ selections, unstaffed, counts }) =>
        selections.length + unstaffed.length === counts.reduce((sum, { sampleSize }) => sum + sampleSize, 0),
      message: { zh: '抽取结果的户数与抽取数不符', en: 'the objects do not add up to the sample' },
      fix: { zh: '请核对抽取结果和无人可派的对象。', en: 'Check the selection and the objects without officers.' },
    },
    inOrder('replacements.at'),
    notBefore('replacements.at', 'drawnAt'),
  ],
);
