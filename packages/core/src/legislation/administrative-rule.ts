import * as z from 'zod';
import { DOCUMENT_STATUS_LABELS, type DocumentStatus } from '../values/document-status.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen, notBefore, onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 规章备案材料: a document handed in to file a rule. */
export type RuleFilingMaterial = 'filingReport' | 'text' | 'explanation' | 'boundCopies' | 'electronicText';

/** 规章备案材料名称: the Chinese name of each. */
export const RULE_FILING_MATERIAL_LABELS = {
  filingReport: '备案报告',
  text: '规章文本',
  explanation: '说明',
  boundCopies: '装订成册三份',
  electronicText: '电子文本',
} as const satisfies Record<RuleFilingMaterial, string>;

/** 规章备案结果: what became of the filing of a rule. */
export type RuleFilingResult = 'registered' | 'refused' | 'suspended' | 'pending';

/** 规章备案结果名称: the Chinese name of each. */
export const RULE_FILING_RESULT_LABELS = {
  registered: '予以登记',
  refused: '不予登记',
  suspended: '暂缓登记',
  pending: '待处理',
} as const satisfies Record<RuleFilingResult, string>;

/**
 * 规章备案: the filing of one rule, within 30 days of promulgation.
 *
 * Source: 《法规规章备案审查条例》第4条、第8条、第9条; 《中华人民共和国立法法》（2023年修正）第109条.
 */
export interface RuleFiling {
  /** 备案期限: last day for filing. */
  dueOn: IsoDate;
  /** 报备日期: when it was filed. */
  filedOn?: IsoDate | undefined;
  /** 备案机关: where it is filed, at least one. */
  authorities: string[];
  /** 备案材料: what was handed in. */
  materials: RuleFilingMaterial[];
  /** 备案结果: what became of it; given once it is filed. */
  result?: RuleFilingResult | undefined;
}

/** 规章备案模式: schema of {@link RuleFiling}. */
export const RuleFilingSchema: RecordSchema<RuleFiling> = record<RuleFiling>()(
  () => ({
    dueOn: IsoDateSchema.meta({ title: '备案期限' }),
    filedOn: IsoDateSchema.optional().meta({ title: '报备日期' }),
    authorities: z.array(ShortTextSchema).min(1).max(10).meta({ title: '备案机关' }),
    materials: z.array(choice(RULE_FILING_MATERIAL_LABELS)).max(5).meta({ title: '备案材料' }),
    result: choice(RULE_FILING_RESULT_LABELS).optional().meta({ title: '备案结果' }),
  }),
  { id: 'RuleFiling', title: '规章备案', description: 'The filing of one rule, within 30 days of promulgation.' },
  [onlyWhen('result', 'filedOn')],
);

/**
 * 规章: one rule (规章) the body made.
 *
 * Source: 《规章制定程序条例》（2017年修订）第32条、第34条; 《法规规章备案审查条例》.
 */
export interface AdministrativeRule extends LedgerRecord {
  /** 名称: its title. */
  title: string;
  /** 令号: number of the order, 第5号令. */
  orderNo: string;
  /** 公布日期: when it was promulgated; it counts for the year of this date. */
  promulgatedOn: IsoDate;
  /** 施行日期: first day in force. */
  effectiveFrom: IsoDate;
  /** 提前施行理由: why it takes effect earlier than 30 days after promulgation. */
  effectiveException?: string | undefined;
  /** 效力: whether it is in force. */
  status: DocumentStatus;
  /** 失效日期: first day no longer in force; required once it is repealed or has lapsed. */
  endedOn?: IsoDate | undefined;
  /** 备案: its filing. */
  filing: RuleFiling;
  /** 上年度目录报送日期: when the catalog of the year before was reported. */
  catalogReportedOn?: IsoDate | undefined;
}

/** 规章模式: schema of {@link AdministrativeRule}. */
export const AdministrativeRuleSchema: RecordSchema<AdministrativeRule> = record<AdministrativeRule>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    title: ShortTextSchema.meta({ title: '名称' }),
    orderNo: ShortTextSchema.meta({ title: '令号' }),
    promulgatedOn: IsoDateSchema.meta({ title: '公布日期' }),
    effectiveFrom: IsoDateSchema.meta({ title: '施行日期' }),
    effectiveException: LongTextSchema.optional().meta({ title: '提前施行理由' }),
    status: choice(DOCUMENT_STATUS_LABELS).meta({ title: '效力' }),
    endedOn: IsoDateSchema.optional().meta({ title: '失效日期' }),
    filing: RuleFilingSchema.meta({ title: '备案' }),
    catalogReportedOn: IsoDateSchema.optional().meta({ title: '上年度目录报送日期' }),
  }),
  { id: 'AdministrativeRule', title: '规章', description: 'One rule (规章) the body made.' },
  [
    notBefore('effectiveFrom', 'promulgatedOn'),
    exactlyWhen('endedOn', { status: ['repealed', 'lapsed'] }),
    notBefore('endedOn', 'effectiveFrom'),
    notBefore('filing.filedOn', 'promulgatedOn'),
  ],
);
