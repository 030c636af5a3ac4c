import * as z from 'zod';
import { fixedChoice } from '../record/choice.js';
import { recordUnion, type RecordUnionSchema } from '../record/record-union.js';
import { oneOfRequired } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 节点类型名称: the Chinese name of each kind. */
export const PUFA_TIME_NODE_LABELS = {
  date: '具体日期',
  month: '月份',
  quarter: '季度',
  yearRound: '全年',
} as const satisfies Record<PufaTimeNode['kind'], string>;

/** 日期节点: a day on which an item is carried out; a theme day that is announced each year has its id alone. */
export interface PufaDateNode {
  /** 节点类型: always `date`. */
  kind: 'date';
  /** 日期: the day, where known. */
  value?: IsoDate | undefined;
  /** 主题日编号: id of the theme day, where there is one. */
  dayId?: string | undefined;
}

/** 日期节点模式: schema of {@link PufaDateNode}. */
export const PufaDateNodeSchema: RecordSchema<PufaDateNode> = record<PufaDateNode>()(
  () => ({
    kind: fixedChoice(PUFA_TIME_NODE_LABELS, 'date').meta({ title: '节点类型' }),
    value: IsoDateSchema.optional().meta({ title: '日期' }),
    dayId: ShortTextSchema.optional().meta({ title: '主题日编号' }),
  }),
  { id: 'PufaDateNode', title: '日期节点', description: 'A day on which an item is carried out.' },
  [oneOfRequired(['value', 'dayId'])],
);

/** 月份节点: a month in which an item is carried out. */
export interface PufaMonthNode {
  /** 节点类型: always `month`. */
  kind: 'month';
  /** 月份: 1 to 12. */
  value: number;
  /** 主题日编号: id of the theme day, where there is one. */
  dayId?: string | undefined;
}

/** 月份节点模式: schema of {@link PufaMonthNode}. */
export const PufaMonthNodeSchema: RecordSchema<PufaMonthNode> = record<PufaMonthNode>()(
  () => ({
    kind: fixedChoice(PUFA_TIME_NODE_LABELS, 'month').meta({ title: '节点类型' }),
    value: z.int().min(1).max(12).meta({ title: '月份' }),
    dayId: ShortTextSchema.optional().meta({ title: '主题日编号' }),
  }),
  { id: 'PufaMonthNode', title: '月份节点', description: 'A month in which an item is carried out.' },
);

/** 季度节点: a quarter in which an item is carried out. */
export interface PufaQuarterNode {
  /** 节点类型: always `quarter`. */
  kind: 'quarter';
  /** 季度: 1 to 4. */
  value: number;
  /** 主题日编号: id of the theme day, where there is one. */
  dayId?: string | undefined;
}

/** 季度节点模式: schema of {@link PufaQuarterNode}. */
export const PufaQuarterNodeSchema: RecordSchema<PufaQuarterNode> = record<PufaQuarterNode>()(
  () => ({
    kind: fixedChoice(PUFA_TIME_NODE_LABELS, 'quarter').meta({ title: '节点类型' }),
    value: z.int().min(1).max(4).meta({ title: '季度' }),
    dayId: ShortTextSchema.optional().meta({ title: '主题日编号' }),
  }),
  { id: 'PufaQuarterNode', title: '季度节点', description: 'A quarter in which an item is carried out.' },
);

/** 全年节点: an item that is carried out all the year. */
export interface PufaYearRoundNode {
  /** 节点类型: always `yearRound`. */
  kind: 'yearRound';
}

/** 全年节点模式: schema of {@link PufaYearRoundNode}. */
export const PufaYearRoundNodeSchema: RecordSchema<PufaYearRoundNode> = record<PufaYearRoundNode>()(
  () => ({
    kind: fixedChoice(PUFA_TIME_NODE_LABELS, 'yearRound').meta({ title: '节点类型' }),
  }),
  { id: 'PufaYearRoundNode', title: '全年节点', description: 'An item that is carried out all the year.' },
);

/** 普法时间节点: when an item of a responsibility list is carried out. */
export type PufaTimeNode = PufaDateNode | PufaMonthNode | PufaQuarterNode | PufaYearRoundNode;

/** 普法时间节点模式: schema of {@link PufaTimeNode}. */
export const PufaTimeNodeSchema: RecordUnionSchema<PufaTimeNode> = recordUnion<PufaTimeNode>()(
  'kind',
  [PufaDateNodeSchema, PufaMonthNodeSchema, PufaQuarterNodeSchema, PufaYearRoundNodeSchema],
  { id: 'PufaTimeNode', title: '普法时间节点', description: 'When an item of a responsibility list is carried out.' },
);
