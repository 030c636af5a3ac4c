import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { sumsTo, uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { ACT_CATEGORY_LABELS, type ActCategory } from '../values/act-category.js';

/** 分类事项数: how many items of each class a list states; a class it does not name is left out. */
export interface CategoryCounts {
  /** 行政许可: licensing items. */
  licensing?: number | undefined;
  /** 行政处罚: penalty items. */
  penalty?: number | undefined;
  /** 行政强制: compulsion items. */
  compulsion?: number | undefined;
  /** 行政征收: levy items. */
  levy?: number | undefined;
  /** 行政给付: payment items. */
  payment?: number | undefined;
  /** 行政检查: inspection items. */
  inspection?: number | undefined;
  /** 行政确认: confirmation items. */
  confirmation?: number | undefined;
  /** 行政奖励: reward items. */
  reward?: number | undefined;
  /** 行政裁决: adjudication items. */
  adjudication?: number | undefined;
  /** 其他职权: other items. */
  other?: number | undefined;
  /** 公共服务: public service items. */
  publicService?: number | undefined;
}

const counted = (category: ActCategory): z.ZodOptional<z.ZodType<number>> =>
  z.int().min(0).max(1_000_000_000).optional().meta({ title: ACT_CATEGORY_LABELS[category] });

/** 分类事项数模式: schema of {@link CategoryCounts}. */
export const CategoryCountsSchema: RecordSchema<CategoryCounts> = record<CategoryCounts>()(
  () => ({
    licensing: counted('licensing'),
    penalty: counted('penalty'),
    compulsion: counted('compulsion'),
    levy: counted('levy'),
    payment: counted('payment'),
    inspection: counted('inspection'),
    confirmation: counted('confirmation'),
    reward: counted('reward'),
    adjudication: counted('adjudication'),
    other: counted('other'),
    publicService: counted('publicService'),
  }),
  { id: 'CategoryCounts', title: '分类事项数', description: 'How many items of each class a list states.' },
);

/** 动态管理办法: the rules by which a list is kept up to date. */
export interface ListManagementRule {
  /** 办法名称: their title. */
  title: string;
  /** 文号: their number. */
  documentNumber?: string | undefined;
  /** 条数: how many articles they have. */
  articles?: number | undefined;
}

/** 动态管理办法模式: schema of {@link ListManagementRule}. */
export const ListManagementRuleSchema: RecordSchema<ListManagementRule> = record<ListManagementRule>()(
  () => ({
    title: ShortTextSchema.meta({ title: '办法名称' }),
    documentNumber: ShortTextSchema.optional().meta({ title: '文号' }),
    articles: z.int().min(1).max(2000).optional().meta({ title: '条数' }),
  }),
  { id: 'ListManagementRule', title: '动态管理办法', description: 'The rules by which a list is kept up to date.' },
);

/**
 * 权责清单: one published edition of a body's list of powers and responsibilities.
 *
 * Source: 《关于推行地方各级政府工作部门权力清单制度的指导意见》（中办发〔2015〕21号）.
 */
export interface PowerList extends LedgerRecord {
  /** 清单名称: its title. */
  name: string;
  /** 版本: its edition, for example 2020年版. */
  edition: string;
  /** 编制单位: whose powers it lists. */
  holder: OrganizationRef;
  /** 清单管理部门: who manages lists in the area. */
  manager: OrganizationRef;
  /** 事项: ids of its items, where they are kept one by one. */
  itemIds?: string[] | undefined;
  /** 总数: how many items it states. */
  total: number;
  /** 分类数: how many of each class it states; they sum to the total. */
  byCategory: CategoryCounts;
  /** 生效日期: first day of this edition. */
  effectiveOn: IsoDate;
  /** 公布日期: when it was published. */
  publishedOn: IsoDate;
  /** 公布网址: where it is published. */
  publishedUrls: string[];
  /** 动态管理办法: the rules by which it is kept up to date. */
  managementRule?: ListManagementRule | undefined;
}

/** 权责清单模式: schema of {@link PowerList}. */
export const PowerListSchema: RecordSchema<PowerList> = record<PowerList>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    name: ShortTextSchema.meta({ title: '清单名称' }),
    edition: ShortTextSchema.meta({ title: '版本' }),
    holder: OrganizationRefSchema.meta({ title: '编制单位' }),
    manager: OrganizationRefSchema.meta({ title: '清单管理部门' }),
    itemIds: z.array(ShortTextSchema).max(50_000).optional().meta({ title: '事项' }),
    total: z.int().min(0).max(1_000_000_000).meta({ title: '总数' }),
    byCategory: CategoryCountsSchema.meta({ title: '分类数' }),
    effectiveOn: IsoDateSchema.meta({ title: '生效日期' }),
    publishedOn: IsoDateSchema.meta({ title: '公布日期' }),
    publishedUrls: z.array(ShortTextSchema).max(50).meta({ title: '公布网址' }),
    managementRule: ListManagementRuleSchema.optional().meta({ title: '动态管理办法' }),
  }),
  { id: 'PowerList', title: '权责清单', description: 'One published edition of a list of powers.' },
  [
    sumsTo('total', ['byCategory'], { at: 'byCategory' }),
    uniqueBy('itemIds'),
    {
      kind: 'function',
      at: 'itemIds',
      holds: ({ itemIds, total }) =>
        itemIds === undefined || new Set(itemIds).size === total || new Set(itemIds).size !== itemIds.length,
      message: { zh: '事项个数与总数不一致', en: 'the number of items is not the total' },
      fix: { zh: '请核对事项和总数。', en: 'Check the items and the total.' },
    },
  ],
);
