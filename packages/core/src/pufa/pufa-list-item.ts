import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { DocumentNumber } from '../values/document-number.js';
import { DocumentNumberSchema } from '../values/document-number-schema.js';
import type { Year } from '../values/iso-date.js';
import { YearSchema } from '../values/iso-date-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';
import { PUFA_FORM_LABELS, type PufaForm } from './pufa-form.js';
import { type PufaTimeNode, PufaTimeNodeSchema } from './time-node.js';

/** 清单层级: common items bind every body (宪法, 民法典 …); specific ones are the laws it enforces itself. */
export type PufaLayer = 'common' | 'specific';

/** 清单层级名称: the Chinese name of each layer. */
export const PUFA_LAYER_LABELS = {
  common: '共性清单',
  specific: '个性清单',
} as const satisfies Record<PufaLayer, string>;

/** 普法内容类型: what kind of text is taught. */
export type PufaStatuteKind = 'law' | 'regulation' | 'rule' | 'partyRule' | 'policy';

/** 普法内容类型名称: the Chinese name of each. */
export const PUFA_STATUTE_KIND_LABELS = {
  law: '法律',
  regulation: '法规',
  rule: '规章',
  partyRule: '党内法规',
  policy: '政策文件',
} as const satisfies Record<PufaStatuteKind, string>;

/** 普法内容: one law, regulation, rule or policy that is taught. */
export interface PufaStatute {
  /** 普法内容名称: its title without 《》. */
  title: string;
  /** 普法内容类型: what kind of text it is. */
  kind: PufaStatuteKind;
}

/** 普法内容模式: schema of {@link PufaStatute}. */
export const PufaStatuteSchema: RecordSchema<PufaStatute> = record<PufaStatute>()(
  () => ({
    title: ShortTextSchema.meta({ title: '普法内容名称' }),
    kind: choice(PUFA_STATUTE_KIND_LABELS).meta({ title: '普法内容类型' }),
  }),
  { id: 'PufaStatute', title: '普法内容', description: 'One text that is taught.' },
);

/**
 * 普法责任清单项: one row of a responsibility list of legal education: who teaches which law to whom, how and when.
 *
 * Source: 《关于实行国家机关“谁执法谁普法”普法责任制的意见》（中办发〔2017〕31号）; the columns are those of published lists, since no national
 * form exists.
 */
export interface PufaListItem extends LedgerRecord {
  /** 序号: number in the list, from 1 without gaps. */
  seq: number;
  /** 清单层级: common or specific. */
  layer: PufaLayer;
  /** 责任单位: the body responsible; the lead where there are several. */
  responsibleUnit: string;
  /** 责任部门: its office responsible. */
  responsibleOffice: string;
  /** 协同单位: bodies that help. */
  coUnits?: string[] | undefined;
  /** 普法内容: what is taught, at least one. */
  statutes: PufaStatute[];
  /** 重点任务: what matters most this year. */
  keyTasks?: string[] | undefined;
  /** 普法对象: who is taught: 国家工作人员, 青少年, 企业经营管理人员 … */
  audience: string[];
  /** 普法形式: how it is taught. */
  forms: PufaForm[];
  /** 推进措施: steps to carry it out. */
  measures?: string[] | undefined;
  /** 时间节点: when. */
  timeNode: PufaTimeNode;
  /** 责任领导: the leader answerable. */
  responsibleLeader?: Person | undefined;
  /** 责任人: who carries it out; not on the public version unless allowed. */
  responsiblePerson?: Person | undefined;
  /** 联系人: whom to ask; not on the public version unless allowed. */
  contact?: Person | undefined;
  /** 预期目标: what is to be reached. */
  target?: string | undefined;
  /** 年度: year of the list. */
  year: Year;
  /** 印发文号: number of the document that issued the list. */
  issueNo?: DocumentNumber | undefined;
}

/** 普法责任清单项模式: schema of {@link PufaListItem}. */
export const PufaListItemSchema: RecordSchema<PufaListItem> = record<PufaListItem>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    seq: z.int().min(1).max(1_000_000_000).meta({ title: '序号' }),
    layer: choice(PUFA_LAYER_LABELS).meta({ title: '清单层级' }),
    responsibleUnit: ShortTextSchema.meta({ title: '责任单位', variants: ['普法责任主体', '牵头单位'] }),
    responsibleOffice: ShortTextSchema.meta({ title: '责任部门', variants: ['责任处室', '责任科室'] }),
    coUnits: z.array(ShortTextSchema).max(100).optional().meta({ title: '协同单位' }),
    statutes: z
      .array(PufaStatuteSchema)
      .min(1)
      .max(500)
      .meta({ title: '普法内容', variants: ['普法任务', '法律法规名称'] }),
    keyTasks: z.array(LongTextSchema).max(500).optional().meta({ title: '重点任务' }),
    audience: z
      .array(ShortTextSchema)
      .min(1)
      .max(100)
      .meta({ title: '普法对象', variants: ['受众'] }),
    forms: z
      .array(choice(PUFA_FORM_LABELS))
      .min(1)
      .max(50)
      .meta({ title: '普法形式', variants: ['普法方式'] }),
    measures: z
      .array(LongTextSchema)
      .max(500)
      .optional()
      .meta({ title: '推进措施', variants: ['措施'] }),
    timeNode: PufaTimeNodeSchema.meta({ title: '时间节点', variants: ['完成时限'] }),
    responsibleLeader: PersonSchema.optional().meta({ title: '责任领导' }),
    responsiblePerson: PersonSchema.optional().meta({ title: '责任人' }),
    contact: PersonSchema.optional().meta({ title: '联系人' }),
    target: ShortTextSchema.optional().meta({ title: '预期目标' }),
    year: YearSchema.meta({ title: '年度' }),
    issueNo: DocumentNumberSchema.optional().meta({ title: '印发文号' }),
  }),
  { id: 'PufaListItem', title: '普法责任清单项', description: 'One row of a responsibility list of legal education.' },
  [
    uniqueBy('statutes.title'),
    {
      kind: 'function',
      at: 'timeNode',
      holds: ({ year, timeNode }) =>
        timeNode.kind !== 'date' || timeNode.value === undefined || timeNode.value.startsWith(String(year)),
      message: { zh: '时间节点不在清单年度内', en: 'the day is not in the year of the list' },
      fix: { zh: '请核对年度和日期。', en: 'Check the year and the day.' },
    },
  ],
);
