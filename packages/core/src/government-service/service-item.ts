import * as z from 'zod';
import { formatMeta } from '../values/named-value-schema.js';
import { ACT_CATEGORY_LABELS, type ActCategory } from '../values/act-category.js';
import { isLongerTimeLimit } from '../values/compare-time-limits.js';
import type { ItemFee } from '../values/item-fee.js';
import { ItemFeeSchema } from '../values/item-fee-schema.js';
import { SERVICE_TARGET_LABELS, type ServiceTarget } from '../values/service-target.js';
import type { TimeLimit } from '../values/time-limit.js';
import { TimeLimitSchema } from '../values/time-limit-schema.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 办件类型: whether an item is done while one waits. */
export type HandlingKind = 'onTheSpot' | 'promised';

/** 办件类型名称: the Chinese name of each. */
export const HANDLING_KIND_LABELS = {
  onTheSpot: '即办件',
  promised: '承诺件',
} as const satisfies Record<HandlingKind, string>;

/** 网办深度: how much of an item can be done online. */
export type OnlineDepth = 'none' | 'partly' | 'fullyOnline';

/** 网办深度名称: the Chinese name of each. */
export const ONLINE_DEPTH_LABELS = {
  none: '不可网办',
  partly: '部分环节网办',
  fullyOnline: '全程网办',
} as const satisfies Record<OnlineDepth, string>;

/** 窗口模式: where an item is taken in. */
export type WindowMode = 'oneWindow' | 'departmentWindow' | 'onlineOnly';

/** 窗口模式名称: the Chinese name of each. */
export const WINDOW_MODE_LABELS = {
  oneWindow: '一窗分类',
  departmentWindow: '部门窗口',
  onlineOnly: '仅网上',
} as const satisfies Record<WindowMode, string>;

/** 政务服务事项状态: whether an item is offered. */
export type ServiceItemState = 'inUse' | 'suspended' | 'cancelled';

/** 政务服务事项状态名称: the Chinese name of each. */
export const SERVICE_ITEM_STATE_LABELS = {
  inUse: '在用',
  suspended: '暂停',
  cancelled: '取消',
} as const satisfies Record<ServiceItemState, string>;

/** 申请材料: one document an applicant hands in. */
export interface ServiceMaterial {
  /** 材料名称: what it is. */
  name: string;
  /** 是否原件: whether the original is wanted. */
  original: boolean;
  /** 份数: how many copies. */
  copies: number;
}

/** 申请材料模式: schema of {@link ServiceMaterial}. */
export const ServiceMaterialSchema: RecordSchema<ServiceMaterial> = record<ServiceMaterial>()(
  () => ({
    name: ShortTextSchema.meta({ title: '材料名称' }),
    original: z.boolean().meta({ title: '是否原件' }),
    copies: z.int().min(0).max(1_000_000_000).meta({ title: '份数' }),
  }),
  { id: 'ServiceMaterial', title: '申请材料', description: 'One document an applicant hands in.' },
);

/**
 * 政务服务事项: one item of government service: an administrative power exercised for an applicant, or a public service.
 *
 * Source: 《国务院关于在线政务服务的若干规定》（国务院令第716号）第4条; 《优化营商环境条例》（国务院令第722号）第35条、第36条; GB/T 39554.1-2020.
 */
export interface ServiceItem extends LedgerRecord {
  /** 事项名称: its name. */
  name: string;
  /** 基本编码: 12 characters. */
  basicCode: string;
  /** 实施编码: 31 characters, the last 12 the basic code. */
  implementationCode: string;
  /** 业务办理项编码: 33 characters, the first 31 the implementation code. */
  handlingCode?: string | undefined;
  /** 事项类型: class of power, or public service. */
  itemType: ActCategory;
  /** 对应职权: id of the power item; required for a power, absent for a public service. */
  powerItemId?: string | undefined;
  /** 办件类型: whether it is done while one waits. */
  handlingKind: HandlingKind;
  /** 服务对象: whom it serves. */
  serviceTargets: ServiceTarget[];
  /** 法定办结时限: limit set by law. */
  statutoryLimit: TimeLimit;
  /** 承诺办结时限: limit promised; not longer than the statutory one. */
  promisedLimit: TimeLimit;
  /** 到办事现场次数: how often an applicant has to come; 0 is 零跑动, at most 1 最多跑一次. */
  visits: number;
  /** 网办深度: how much can be done online. */
  onlineDepth: OnlineDepth;
  /** 告知承诺: whether a written commitment replaces certificates. */
  noticeCommitment?: boolean | undefined;
  /** 申请材料: everything an applicant hands in. */
  materials: ServiceMaterial[];
  /** 受理条件: when it is accepted. */
  conditions: string;
  /** 办理流程: how it is handled. */
  procedure: string;
  /** 特别程序: hearing, testing and the like, whose time does not count. */
  specialProcedure?: string | undefined;
  /** 收费: whether it is charged for. */
  fee: ItemFee;
  /** 要素数: how many elements its guide has. */
  elements?: number | undefined;
  /** 窗口模式: where it is taken in. */
  windowMode?: WindowMode | undefined;
  /** 状态: whether it is offered. */
  state: ServiceItemState;
  /** 版本: from 1. */
  version: number;
  /** 已发布: whether its guide is published. */
  published: boolean;
}

/** 政务服务事项模式: schema of {@link ServiceItem}. */
export const ServiceItemSchema: RecordSchema<ServiceItem> = record<ServiceItem>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    name: ShortTextSchema.meta({ title: '事项名称' }),
    basicCode: z
      .string()
      .regex(/^[0-9A-Za-z]{12}$/)
      .meta({ ...formatMeta('BasicCode'), title: '基本编码' }),
    implementationCode: z
      .string()
      .regex(/^[0-9A-Za-z]{31}$/)
      .meta({ ...formatMeta('ImplementationCode'), title: '实施编码' }),
    handlingCode: z
      .string()
      .regex(/^[0-9A-Za-z]{33}$/)
      .optional()
      .meta({ ...formatMeta('HandlingCode'), title: '业务办理项编码' }),
    itemType: choice(ACT_CATEGORY_LABELS).meta({ title: '事项类型' }),
    powerItemId: ShortTextSchema.optional().meta({ title: '对应职权' }),
    handlingKind: choice(HANDLING_KIND_LABELS).meta({ title: '办件类型' }),
    serviceTargets: z.array(choice(SERVICE_TARGET_LABELS)).max(7).meta({ title: '服务对象' }),
    statutoryLimit: TimeLimitSchema.meta({ title: '法定办结时限' }),
    promisedLimit: TimeLimitSchema.meta({ title: '承诺办结时限' }),
    visits: z.int().min(0).max(100).meta({ title: '到办事现场次数' }),
    onlineDepth: choice(ONLINE_DEPTH_LABELS).meta({ title: '网办深度' }),
    noticeCommitment: z.boolean().optional().meta({ title: '告知承诺' }),
    materials: z.array(ServiceMaterialSchema).max(200).meta({ title: '申请材料' }),
    conditions: LongTextSchema.meta({ title: '受理条件' }),
    procedure: LongTextSchema.meta({ title: '办理流程' }),
    specialProcedure: LongTextSchema.optional().meta({ title: '特别程序' }),
    fee: ItemFeeSchema.meta({ title: '收费' }),
    elements: z.int().min(0).max(1_000_000_000).optional().meta({ title: '要素数' }),
    windowMode: choice(WINDOW_MODE_LABELS).optional().meta({ title: '窗口模式' }),
    state: choice(SERVICE_ITEM_STATE_LABELS).meta({ title: '状态' }),
    version: z.int().min(1).max(1_000_000_000).meta({ title: '版本' }),
    published: z.boolean().meta({ title: '已发布' }),
  }),
  { id: 'ServiceItem', title: '政务服务事项', description: 'One item of government service.' },
  [
    {
      kind: 'function',
      at: 'implementationCode',
      holds: ({ basicCode, implementationCode }) => implementationCode.endsWith(basicCode),
      message: { zh: '实施编码与基本编码不一致', en: 'the implementation code does not end in the basic code' },
      fix: { zh: '实施编码后12位是基本编码，请核对。', en: 'Its last 12 characters are the basic code: check both.' },
    },
    {
      kind: 'function',
      at: 'handlingCode',
      holds: ({ implementationCode, handlingCode }) =>
        handlingCode === undefined || handlingCode.startsWith(implementationCode),
      message: {
        zh: '业务办理项编码与实施编码不一致',
        en: 'the handling code does not begin with the implementation code',
      },
      fix: {
        zh: '业务办理项编码前31位是实施编码，请核对。',
        en: 'Its first 31 characters are the implementation code: check both.',
      },
    },
    exactlyWhen('powerItemId', { not: { itemType: 'publicService' } }),
    {
      kind: 'function',
      at: 'promisedLimit',
      holds: ({ statutoryLimit, promisedLimit }) => !isLongerTimeLimit(promisedLimit, statutoryLimit),
      message: { zh: '承诺办结时限长于法定办结时限', en: 'the promised time limit is longer than the statutory one' },
      fix: { zh: '请核对两个时限及其单位。', en: 'Check both limits and their units.' },
    },
  ],
);
