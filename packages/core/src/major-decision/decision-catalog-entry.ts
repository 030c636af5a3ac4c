import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { DECISION_STEP_LABELS, type DecisionStep } from './decision-step.js';
import type { YearMonth } from '../values/year-month.js';
import { YearMonthSchema } from '../values/year-month-schema.js';

/**
 * 年度目录条目: one matter of the yearly catalog of major administrative decisions.
 *
 * Source: 《重大行政决策程序暂行条例》（国务院令第713号）第3条, and the columns of published catalogs.
 */
export interface DecisionCatalogEntry extends LedgerRecord {
  /** 目录年度: year of the catalog. */
  year: Year;
  /** 序号: number in the catalog, from 1 without gaps. */
  seq: number;
  /** 事项名称: what will be decided. */
  name: string;
  /** 牵头承办单位: who prepares it. */
  sponsorUnit: string;
  /** 配合单位: who helps. */
  coUnits?: string[] | undefined;
  /** 法律政策依据: law and policy it rests on. */
  legalBasis?: LegalCitation[] | undefined;
  /** 履行程序要求: steps it must go through. */
  requiredSteps: DecisionStep[];
  /** 是否听证: whether a hearing is to be held. */
  hearingNeeded?: boolean | undefined;
  /** 计划完成时间: month it is planned for. */
  plannedOn: YearMonth;
  /** 党委同意日期: when the Party committee of the same level agreed to the catalog. */
  agreedByPartyCommitteeOn: IsoDate;
  /** 目录公布日期: when the catalog was published. */
  publishedOn: IsoDate;
  /** 动态调整日期: when this entry was added or changed later. */
  adjustedOn?: IsoDate | undefined;
  /** 决策记录: id of the decision it became; absent while it is not made. */
  decisionId?: string | undefined;
}

/** 年度目录条目模式: schema of {@link DecisionCatalogEntry}. */
export const DecisionCatalogEntrySchema: RecordSchema<DecisionCatalogEntry> = record<DecisionCatalogEntry>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    year: YearSchema.meta({ title: '目录年度' }),
    seq: z.int().min(1).max(1_000_000_000).meta({ title: '序号' }),
    name: ShortTextSchema.meta({ title: '事项名称' }),
    sponsorUnit: ShortTextSchema.meta({ title: '牵头承办单位' }),
    coUnits: z.array(ShortTextSchema).max(100).optional().meta({ title: '配合单位' }),
    legalBasis: z.array(LegalCitationSchema).max(100).optional().meta({ title: '法律政策依据' }),
    requiredSteps: z.array(choice(DECISION_STEP_LABELS)).min(1).max(50).meta({ title: '履行程序要求' }),
    hearingNeeded: z.boolean().optional().meta({ title: '是否听证' }),
    plannedOn: YearMonthSchema.meta({ title: '计划完成时间' }),
    agreedByPartyCommitteeOn: IsoDateSchema.meta({ title: '党委同意日期' }),
    publishedOn: IsoDateSchema.meta({ title: '目录公布日期' }),
    adjustedOn: IsoDateSchema.optional().meta({ title: '动态调整日期' }),
    decisionId: ShortTextSchema.optional().meta({ title: '决策记录' }),
  }),
  {
    id: 'DecisionCatalogEntry',
    title: '年度目录条目',
    description: 'One matter of the yearly catalog of major decisions.',
  },
  [notBefore('publishedOn', 'agreedByPartyCommitteeOn'), notBefore('adjustedOn', 'publishedOn')],
);
