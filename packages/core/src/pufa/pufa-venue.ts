import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 普法场所类型: where the law is taught: the seven venues of 法律七进 and those that places added. */
export type PufaVenueKind =
  | 'organ'
  | 'village'
  | 'community'
  | 'school'
  | 'enterprise'
  | 'unit'
  | 'barracks'
  | 'network'
  | 'temple'
  | 'market'
  | 'family'
  | 'other';

/** 普法场所类型名称: the Chinese name of each. */
export const PUFA_VENUE_KIND_LABELS = {
  organ: '机关',
  village: '乡村',
  community: '社区',
  school: '学校',
  enterprise: '企业',
  unit: '单位',
  barracks: '军营',
  network: '网络',
  temple: '宗教活动场所',
  market: '市场',
  family: '家庭',
  other: '其他场所',
} as const satisfies Record<PufaVenueKind, string>;

/** 普法阵地: one standing place for legal education: a park, a corridor, a studio. */
export interface PufaVenue extends LedgerRecord {
  /** 阵地名称: its name. */
  name: string;
  /** 场所类型: where it is. */
  kind: PufaVenueKind;
  /** 地点: address. */
  place?: string | undefined;
  /** 建成日期: first day it was open. */
  openedOn: IsoDate;
  /** 停用日期: first day it was no longer open. */
  closedOn?: IsoDate | undefined;
}

/** 普法阵地模式: schema of {@link PufaVenue}. */
export const PufaVenueSchema: RecordSchema<PufaVenue> = record<PufaVenue>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    name: ShortTextSchema.meta({ title: '阵地名称' }),
    kind: choice(PUFA_VENUE_KIND_LABELS).meta({ title: '场所类型' }),
    place: ShortTextSchema.optional().meta({ title: '地点' }),
    openedOn: IsoDateSchema.meta({ title: '建成日期' }),
    closedOn: IsoDateSchema.optional().meta({ title: '停用日期' }),
  }),
  { id: 'PufaVenue', title: '普法阵地', description: 'One standing place for legal education.' },
  [notBefore('closedOn', 'openedOn')],
);
