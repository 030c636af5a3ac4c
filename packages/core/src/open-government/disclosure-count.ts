import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 公开类别: what kind of information is published. */
export type DisclosureCategory =
  | 'rule'
  | 'normativeDocument'
  | 'licensing'
  | 'penalty'
  | 'budget'
  | 'publicService'
  | 'emergency'
  | 'personnel'
  | 'planning'
  | 'other';

/** 公开类别名称: the Chinese name of each. */
export const DISCLOSURE_CATEGORY_LABELS = {
  rule: '规章',
  normativeDocument: '行政规范性文件',
  licensing: '行政许可',
  penalty: '行政处罚',
  budget: '财政预算决算',
  publicService: '公共服务',
  emergency: '突发公共事件',
  personnel: '人事信息',
  planning: '规划计划',
  other: '其他信息',
} as const satisfies Record<DisclosureCategory, string>;

/** 公开渠道: where it went; figures of different channels are different measures. */
export type DisclosureChannel = 'website' | 'catalogSystem' | 'submittedUpward' | 'bulletin' | 'newMedia';

/** 公开渠道名称: the Chinese name of each. */
export const DISCLOSURE_CHANNEL_LABELS = {
  website: '政府网站',
  catalogSystem: '公开目录系统',
  submittedUpward: '上报信息',
  bulletin: '政府公报',
  newMedia: '政务新媒体',
} as const satisfies Record<DisclosureChannel, string>;

/**
 * 主动公开信息: one piece of information made public without being asked for, on one channel.
 *
 * Source: 《中华人民共和国政府信息公开条例》（国务院令第711号）第26条.
 */
export interface DisclosureCount extends LedgerRecord {
  /** 公开类别: what kind it is. */
  category: DisclosureCategory;
  /** 公开日期: when it was published; it counts for the year of this date. */
  on: IsoDate;
  /** 信息标题: its title. */
  title: string;
  /** 网址: where it can be read. */
  url: string;
  /** 公开渠道: where it went. */
  channel: DisclosureChannel;
  /** 形成日期: when the information was formed or changed; publication is due 20 working days later. */
  formedOn?: IsoDate | undefined;
  /** 发布审核: id of the review before publication. */
  reviewId: string;
}

/** 主动公开信息模式: schema of {@link DisclosureCount}. */
export const DisclosureCountSchema: RecordSchema<DisclosureCount> = record<DisclosureCount>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    category: choice(DISCLOSURE_CATEGORY_LABELS).meta({ title: '公开类别' }),
    on: IsoDateSchema.meta({ title: '公开日期' }),
    title: ShortTextSchema.meta({ title: '信息标题' }),
    url: ShortTextSchema.meta({ title: '网址' }),
    channel: choice(DISCLOSURE_CHANNEL_LABELS).meta({ title: '公开渠道' }),
    formedOn: IsoDateSchema.optional().meta({ title: '形成日期' }),
    reviewId: ShortTextSchema.meta({ title: '发布审核' }),
  }),
  { id: 'DisclosureCount', title: '主动公开信息', description: 'One piece of information made public on one channel.' },
  [notBefore('on', 'formedOn')],
);
