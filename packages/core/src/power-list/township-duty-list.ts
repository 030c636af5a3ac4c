import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

const SEQ = z.int().min(1).max(1_000_000);

/** 基本履职事项: a matter the township handles itself. */
export interface BasicDuty {
  /** 序号: its place in the list. */
  seq: number;
  /** 事项名称: its name. */
  name: string;
  /** 依据: what it rests on. */
  basis: LegalCitation[];
}

/** 基本履职事项模式: schema of {@link BasicDuty}. */
export const BasicDutySchema: RecordSchema<BasicDuty> = record<BasicDuty>()(
  () => ({
    seq: SEQ.meta({ title: '序号' }),
    name: ShortTextSchema.meta({ title: '事项名称' }),
    basis: z.array(LegalCitationSchema).max(50).meta({ title: '依据' }),
  }),
  { id: 'BasicDuty', title: '基本履职事项', description: 'A matter the township handles itself.' },
);

/** 配合履职事项: a matter a county department leads and the township helps with; both duties are named. */
export interface CoordinatingDuty {
  /** 序号: its place in the list. */
  seq: number;
  /** 事项名称: its name. */
  name: string;
  /** 牵头部门: the department that leads. */
  leadDepartment: string;
  /** 牵头部门职责: what the department does. */
  leadDuty: string;
  /** 乡镇配合职责: what the township does. */
  townDuty: string;
}

/** 配合履职事项模式: schema of {@link CoordinatingDuty}. */
export const CoordinatingDutySchema: RecordSchema<CoordinatingDuty> = record<CoordinatingDuty>()(
  () => ({
    seq: SEQ.meta({ title: '序号' }),
    name: ShortTextSchema.meta({ title: '事项名称' }),
    leadDepartment: ShortTextSchema.meta({ title: '牵头部门' }),
    leadDuty: LongTextSchema.meta({ title: '牵头部门职责' }),
    townDuty: LongTextSchema.meta({ title: '乡镇配合职责' }),
  }),
  {
    id: 'CoordinatingDuty',
    title: '配合履职事项',
    description: 'A matter a department leads and the township helps with.',
  },
);

/** 上级部门收回事项: a matter the level above has taken back. */
export interface TakenBackDuty {
  /** 序号: its place in the list. */
  seq: number;
  /** 事项名称: its name. */
  name: string;
  /** 承接部门: the department that handles it now. */
  department: string;
}

/** 上级部门收回事项模式: schema of {@link TakenBackDuty}. */
export const TakenBackDutySchema: RecordSchema<TakenBackDuty> = record<TakenBackDuty>()(
  () => ({
    seq: SEQ.meta({ title: '序号' }),
    name: ShortTextSchema.meta({ title: '事项名称' }),
    department: ShortTextSchema.meta({ title: '承接部门' }),
  }),
  { id: 'TakenBackDuty', title: '上级部门收回事项', description: 'A matter the level above has taken back.' },
);

/** 属地事项: a matter managed where it lies, with the main and the coordinating responsibility. */
export interface LocalMatter {
  /** 序号: its place in the list. */
  seq: number;
  /** 事项名称: its name. */
  name: string;
  /** 主体责任: who is mainly responsible, for what. */
  mainDuty: string;
  /** 配合责任: who helps, with what. */
  coordinatingDuty: string;
}

/** 属地事项模式: schema of {@link LocalMatter}. */
export const LocalMatterSchema: RecordSchema<LocalMatter> = record<LocalMatter>()(
  () => ({
    seq: SEQ.meta({ title: '序号' }),
    name: ShortTextSchema.meta({ title: '事项名称' }),
    mainDuty: LongTextSchema.meta({ title: '主体责任' }),
    coordinatingDuty: LongTextSchema.meta({ title: '配合责任' }),
  }),
  { id: 'LocalMatter', title: '属地事项', description: 'A matter managed where it lies.' },
);

/**
 * 乡镇（街道）履职事项清单: the lists of what a township or subdistrict does, helps with and no longer does.
 *
 * Source: 《关于全面建立乡镇（街道）履行职责事项清单的意见》.
 */
export interface TownshipDutyList extends LedgerRecord {
  /** 乡镇（街道）: whose lists they are. */
  township: OrganizationRef;
  /** 基本履职事项: matters it handles itself. */
  basic: BasicDuty[];
  /** 配合履职事项: matters it helps with. */
  coordinating: CoordinatingDuty[];
  /** 上级部门收回事项: matters taken back from it. */
  takenBack: TakenBackDuty[];
  /** 属地事项责任清单: matters managed where they lie, where such a list is kept. */
  localMatters?: LocalMatter[] | undefined;
  /** 批准日期: when they were approved. */
  approvedOn: IsoDate;
  /** 批准机关: who approved them. */
  approvedBy: OrganizationRef;
  /** 公布日期: when they were published. */
  publishedOn: IsoDate;
}

/** 乡镇（街道）履职事项清单模式: schema of {@link TownshipDutyList}. */
export const TownshipDutyListSchema: RecordSchema<TownshipDutyList> = record<TownshipDutyList>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    township: OrganizationRefSchema.meta({ title: '乡镇（街道）' }),
    basic: z.array(BasicDutySchema).max(5_000).meta({ title: '基本履职事项' }),
    coordinating: z.array(CoordinatingDutySchema).max(5_000).meta({ title: '配合履职事项' }),
    takenBack: z.array(TakenBackDutySchema).max(5_000).meta({ title: '上级部门收回事项' }),
    localMatters: z.array(LocalMatterSchema).max(5_000).optional().meta({ title: '属地事项责任清单' }),
    approvedOn: IsoDateSchema.meta({ title: '批准日期' }),
    approvedBy: OrganizationRefSchema.meta({ title: '批准机关' }),
    publishedOn: IsoDateSchema.meta({ title: '公布日期' }),
  }),
  {
    id: 'TownshipDutyList',
    title: '乡镇（街道）履职事项清单',
    description: 'What a township does, helps with and no longer does.',
  },
  [
    uniqueBy('basic.seq'),
    uniqueBy('coordinating.seq'),
    uniqueBy('takenBack.seq'),
    uniqueBy('localMatters.seq'),
    notBefore('publishedOn', 'approvedOn'),
  ],
);
