import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 便民服务清单类型: which list of convenience an item is on. */
export type ServiceListKind =
  | 'oneVisit'
  | 'zeroVisit'
  | 'oneCertificate'
  | 'nearby'
  | 'crossProvince'
  | 'assisted'
  | 'buildThenVerify'
  | 'toleranceApproval'
  | 'regionalAssessment'
  | 'licenseSeparation'
  | 'businessFee';

/** 便民服务清单类型名称: the Chinese name of each. */
export const SERVICE_LIST_KIND_LABELS = {
  oneVisit: '最多跑一次',
  zeroVisit: '零跑动',
  oneCertificate: '一证（照）通办',
  nearby: '就近办',
  crossProvince: '跨省通办',
  assisted: '帮办代办',
  buildThenVerify: '先建后验',
  toleranceApproval: '容缺审批',
  regionalAssessment: '区域评估',
  licenseSeparation: '证照分离',
  businessFee: '涉企收费',
} as const satisfies Record<ServiceListKind, string>;

/** 清单条目状态: whether an entry still stands. */
export type ServiceListStatus = 'active' | 'removed';

/** 清单条目状态名称: the Chinese name of each. */
export const SERVICE_LIST_STATUS_LABELS = {
  active: '在列',
  removed: '已移出',
} as const satisfies Record<ServiceListStatus, string>;

/** 便民服务清单条目: one item on one published list of convenient services. */
export interface ServiceListEntry extends LedgerRecord {
  /** 清单类型: which list. */
  listKind: ServiceListKind;
  /** 事项: id of the service item. */
  serviceItemId: string;
  /** 事项名称: its name on the list. */
  name: string;
  /** 依据: what it rests on. */
  basis?: LegalCitation[] | undefined;
  /** 公布日期: when the list was published. */
  publishedOn: IsoDate;
  /** 清单名称: title of the list. */
  documentTitle: string;
  /** 状态: whether it still stands. */
  status: ServiceListStatus;
}

/** 便民服务清单条目模式: schema of {@link ServiceListEntry}. */
export const ServiceListEntrySchema: RecordSchema<ServiceListEntry> = record<ServiceListEntry>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    listKind: choice(SERVICE_LIST_KIND_LABELS).meta({ title: '清单类型' }),
    serviceItemId: ShortTextSchema.meta({ title: '事项' }),
    name: ShortTextSchema.meta({ title: '事项名称' }),
    basis: z.array(LegalCitationSchema).max(100).optional().meta({ title: '依据' }),
    publishedOn: IsoDateSchema.meta({ title: '公布日期' }),
    documentTitle: ShortTextSchema.meta({ title: '清单名称' }),
    status: choice(SERVICE_LIST_STATUS_LABELS).meta({ title: '状态' }),
  }),
  {
    id: 'ServiceListEntry',
    title: '便民服务清单条目',
    description: 'One item on one published list of convenient services.',
  },
);
