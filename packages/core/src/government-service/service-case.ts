import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen, notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 办理渠道: how an application came in. */
export type ServiceChannel = 'online' | 'window' | 'mail' | 'assisted';

/** 办理渠道名称: the Chinese name of each. */
export const SERVICE_CHANNEL_LABELS = {
  online: '网上',
  window: '窗口',
  mail: '邮寄',
  assisted: '帮办代办',
} as const satisfies Record<ServiceChannel, string>;

/** 办理结果: how a case ended. */
export type ServiceResult = 'granted' | 'refused' | 'withdrawn' | 'terminated';

/** 办理结果名称: the Chinese name of each. */
export const SERVICE_RESULT_LABELS = {
  granted: '准予',
  refused: '不予',
  withdrawn: '撤回',
  terminated: '终止',
} as const satisfies Record<ServiceResult, string>;

/**
 * 延期: an extension of the time limit.
 *
 * Source: 《中华人民共和国行政许可法》第42条.
 */
export interface ServiceExtension {
  /** 延期工作日: working days. */
  days: number;
  /** 批准人: who approved it. */
  approvedBy: string;
  /** 延期理由: why; the applicant is told. */
  reason: string;
}

/** 延期模式: schema of {@link ServiceExtension}. */
export const ServiceExtensionSchema: RecordSchema<ServiceExtension> = record<ServiceExtension>()(
  () => ({
    days: z.int().min(1).max(365).meta({ title: '延期工作日' }),
    approvedBy: ShortTextSchema.meta({ title: '批准人' }),
    reason: LongTextSchema.meta({ title: '延期理由' }),
  }),
  { id: 'ServiceExtension', title: '延期', description: 'An extension of the time limit.' },
);

/**
 * 办件: one application, from its receipt to the delivery of the result.
 *
 * Source: 《中华人民共和国行政许可法》第32条、第38条、第42条、第44条; 《优化营商环境条例》（国务院令第722号）第36条.
 */
export interface ServiceCase extends LedgerRecord {
  /** 事项: id of the service item. */
  serviceItemId: string;
  /** 收件日期: when it came in. */
  receivedOn: IsoDate;
  /** 受理日期: when it was accepted. */
  acceptedOn?: IsoDate | undefined;
  /** 办结日期: when it was decided; it counts for the year of this date. */
  decidedOn?: IsoDate | undefined;
  /** 送达日期: when the result was delivered. */
  deliveredOn?: IsoDate | undefined;
  /** 联合办理: whether several organs handle it together, which has longer limits. */
  jointHandling?: boolean | undefined;
  /** 延期: an extension. */
  extension?: ServiceExtension | undefined;
  /** 渠道: how it came in. */
  channel: ServiceChannel;
  /** 实际到场次数: how often the applicant came. */
  visits: number;
  /** 结果: how it ended; given once it is decided. */
  result?: ServiceResult | undefined;
  /** 超时说明: whether it was explained why the promised limit was overrun. */
  overrunExplained?: boolean | undefined;
}

/** 办件模式: schema of {@link ServiceCase}. */
export const ServiceCaseSchema: RecordSchema<ServiceCase> = record<ServiceCase>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    serviceItemId: ShortTextSchema.meta({ title: '事项' }),
    receivedOn: IsoDateSchema.meta({ title: '收件日期' }),
    acceptedOn: IsoDateSchema.optional().meta({ title: '受理日期' }),
    decidedOn: IsoDateSchema.optional().meta({ title: '办结日期' }),
    deliveredOn: IsoDateSchema.optional().meta({ title: '送达日期' }),
    jointHandling: z.boolean().optional().meta({ title: '联合办理' }),
    extension: ServiceExtensionSchema.optional().meta({ title: '延期' }),
    channel: choice(SERVICE_CHANNEL_LABELS).meta({ title: '渠道' }),
    visits: z.int().min(0).max(1_000).meta({ title: '实际到场次数' }),
    result: choice(SERVICE_RESULT_LABELS).optional().meta({ title: '结果' }),
    overrunExplained: z.boolean().optional().meta({ title: '超时说明' }),
  }),
  { id: 'ServiceCase', title: '办件', description: 'One application, from its receipt to the delivery of the result.' },
  [
    notBefore('acceptedOn', 'receivedOn'),
    notBefore('decidedOn', 'acceptedOn'),
    notBefore('decidedOn', 'receivedOn'),
    notBefore('deliveredOn', 'decidedOn'),
    exactlyWhen('result', 'decidedOn'),
  ],
);
