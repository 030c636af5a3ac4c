import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 顾问服务类型: what an adviser did. */
export type AdviserServiceKind =
  'consultation' | 'lecture' | 'litigation' | 'negotiation' | 'drafting' | 'onSite' | 'petition';

/** 顾问服务类型名称: the Chinese name of each kind. */
export const ADVISER_SERVICE_KIND_LABELS = {
  consultation: '法律咨询',
  lecture: '法治讲座',
  litigation: '诉讼代理',
  negotiation: '参与洽谈',
  drafting: '起草修改文书',
  onSite: '现场服务',
  petition: '参与信访接待',
} as const satisfies Record<AdviserServiceKind, string>;

/** 法律顾问服务: one service of an adviser other than a written opinion. */
export interface AdviserService extends LedgerRecord {
  /** 聘任编号: the engagement of the adviser. */
  engagementId: string;
  /** 服务日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 服务类型: what was done. */
  kind: AdviserServiceKind;
  /** 关联事项: id of the record of the matter. */
  matterRef?: string | undefined;
  /** 服务时长: whole hours. */
  hours?: number | undefined;
}

/** 法律顾问服务模式: schema of {@link AdviserService}. */
export const AdviserServiceSchema: RecordSchema<AdviserService> = record<AdviserService>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    engagementId: ShortTextSchema.meta({ title: '聘任编号' }),
    on: IsoDateSchema.meta({ title: '服务日期' }),
    kind: choice(ADVISER_SERVICE_KIND_LABELS).meta({ title: '服务类型' }),
    matterRef: ShortTextSchema.optional().meta({ title: '关联事项' }),
    hours: z.int().min(0).max(10_000).optional().meta({ title: '服务时长' }),
  }),
  {
    id: 'AdviserService',
    title: '法律顾问服务',
    description: 'One service of an adviser other than a written opinion.',
  },
);
