import * as z from 'zod';
import type { IsoDateTime } from '../values/iso-date-time.js';
import { IsoDateTimeSchema } from '../values/iso-date-time-schema.js';
import { choice } from '../record/choice.js';
import { different, exactlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { UsccFormatSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

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
  () => ({
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
  }),
  { id: 'DrawReplacement', title: '替换记录', description: 'A later replacement of an object or officer.' },
  [
    exactlyWhen('outgoing', { kind: 'inspector' }),
    exactlyWhen('inspectors', { kind: 'target' }),
    different('approvedBy', 'by', { fix: { zh: '请由他人批准。', en: 'Have someone else approve it.' } }),
  ],
);
