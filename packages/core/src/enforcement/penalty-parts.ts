import * as z from 'zod';
import type { Evidence } from '../values/ledger-record.js';
import { EvidenceSchema } from '../values/ledger-record-schema.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import type { MoneyWan } from '../values/money.js';
import { MoneyWanSchema } from '../values/money-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 处罚程序: by which procedure a penalty is imposed. */
export type PenaltyProcedure = 'simplified' | 'ordinary';

/** 处罚程序名称: the Chinese name of each. */
export const PENALTY_PROCEDURE_LABELS = {
  simplified: '简易程序',
  ordinary: '普通程序',
} as const satisfies Record<PenaltyProcedure, string>;

/** 责令改正: an order to put the violation right; it goes with a penalty and is none (行政处罚法第二十八条). */
export interface OrderToCorrect {
  /** 通知书文号: its number. */
  documentNumber?: string | undefined;
  /** 责令日期: when it was given. */
  on: IsoDate;
  /** 改正期限: last day to comply. */
  deadline?: IsoDate | undefined;
  /** 改正日期: when it was complied with. */
  doneOn?: IsoDate | undefined;
}

/** 责令改正模式: schema of {@link OrderToCorrect}. */
export const OrderToCorrectSchema: RecordSchema<OrderToCorrect> = record<OrderToCorrect>()(
  () => ({
    documentNumber: ShortTextSchema.optional().meta({ title: '通知书文号' }),
    on: IsoDateSchema.meta({ title: '责令日期' }),
    deadline: IsoDateSchema.optional().meta({ title: '改正期限' }),
    doneOn: IsoDateSchema.optional().meta({ title: '改正日期' }),
  }),
  { id: 'OrderToCorrect', title: '责令改正', description: 'An order to put the violation right.' },
  [notBefore('deadline', 'on'), notBefore('doneOn', 'on')],
);

/** 教育: the instruction of a party who is not punished (行政处罚法第三十三条第三款). */
export interface PartyEducation {
  /** 教育日期: when. */
  on: IsoDate;
  /** 教育记录: what proves it. */
  file?: Evidence | undefined;
}

/** 教育模式: schema of {@link PartyEducation}. */
export const PartyEducationSchema: RecordSchema<PartyEducation> = record<PartyEducation>()(
  () => ({
    on: IsoDateSchema.meta({ title: '教育日期' }),
    file: EvidenceSchema.optional().meta({ title: '教育记录' }),
  }),
  { id: 'PartyEducation', title: '教育', description: 'The instruction of a party who is not punished.' },
);

/**
 * 办案延期: more time for a case than the ninety days of the law.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第60条.
 */
export interface CaseExtension {
  /** 延长天数: calendar days. */
  days: number;
  /** 延期依据: the law, regulation or rule that allows it, at least one. */
  basis: LegalCitation[];
  /** 批准人: who approved. */
  approvedBy: string;
  /** 批准日期: when. */
  on: IsoDate;
}

/** 办案延期模式: schema of {@link CaseExtension}. */
export const CaseExtensionSchema: RecordSchema<CaseExtension> = record<CaseExtension>()(
  () => ({
    days: z.int().min(1).max(3650).meta({ title: '延长天数' }),
    basis: z.array(LegalCitationSchema).min(1).max(20).meta({ title: '延期依据' }),
    approvedBy: ShortTextSchema.meta({ title: '批准人' }),
    on: IsoDateSchema.meta({ title: '批准日期' }),
  }),
  { id: 'CaseExtension', title: '办案延期', description: 'More time for a case.' },
);

/**
 * 处罚执行: how the penalty was carried out.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第66条至第74条.
 */
export interface PenaltyExecution {
  /** 执行方式: for example 到指定银行缴款. */
  method: string;
  /** 执行完毕日期: when it was carried out in full. */
  doneOn?: IsoDate | undefined;
  /** 已缴金额（万元）: paid so far. */
  paidWan?: MoneyWan | undefined;
  /** 延期或分期缴纳: what was agreed. */
  deferral?: string | undefined;
  /** 催告日期: when the party was reminded. */
  reminderOn?: IsoDate | undefined;
}

/** 处罚执行模式: schema of {@link PenaltyExecution}. */
export const PenaltyExecutionSchema: RecordSchema<PenaltyExecution> = record<PenaltyExecution>()(
  () => ({
    method: ShortTextSchema.meta({ title: '执行方式' }),
    doneOn: IsoDateSchema.optional().meta({ title: '执行完毕日期' }),
    paidWan: MoneyWanSchema.optional().meta({ title: '已缴金额（万元）' }),
    deferral: ShortTextSchema.optional().meta({ title: '延期或分期缴纳' }),
    reminderOn: IsoDateSchema.optional().meta({ title: '催告日期' }),
  }),
  { id: 'PenaltyExecution', title: '处罚执行', description: 'How the penalty was carried out.' },
);
