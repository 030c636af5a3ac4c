import * as z from 'zod';
import { type CompulsionTable, CompulsionTableSchema } from './compulsion-table.js';
import {
  type CaseHandlingCounts,
  CaseHandlingCountsSchema,
  type CertificateHolding,
  CertificateHoldingSchema,
  type EnterpriseInspectionCount,
  EnterpriseInspectionCountSchema,
  type LicensingTable,
  LicensingTableSchema,
  type OtherActCount,
  OtherActCountSchema,
} from './enforcement-tables.js';
import { type PenaltyTable, PenaltyTableSchema } from './penalty-table.js';
import { ACT_CATEGORY_LABELS, type ActCategory } from '../values/act-category.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen, laterThan, uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/**
 * 行政执法统计年报: the yearly figures of an organ’s enforcement, published by 31 January.
 *
 * A table that is there with 0 says that the organ has the power and did nothing; a table left out says that it has no such power. Source: 国办发〔2018〕118号; forms by local rules.
 */
export interface EnforcementAnnualReport extends LedgerRecord {
  /** 统计年度: the year counted, 1 January to 31 December. */
  year: Year;
  /** 填报单位: whose figures. */
  organ: OrganizationRef;
  /** 具有职权: kinds of act the organ may do. */
  powers: ActCategory[];
  /** 行政处罚统计表: there exactly when the organ may impose penalties. */
  penalty?: PenaltyTable | undefined;
  /** 行政许可统计表: there exactly when it may license. */
  licensing?: LicensingTable | undefined;
  /** 行政强制统计表: there exactly when it may use compulsion. */
  compulsion?: CompulsionTable | undefined;
  /** 其他行政执法行为统计表: the kinds of other act it may do. */
  otherActs: OtherActCount[];
  /** 持证情况: how many hold a certificate. */
  certificates?: CertificateHolding | undefined;
  /** 涉企检查频次: from 2025. */
  enterpriseInspections?: EnterpriseInspectionCount | undefined;
  /** 案件办理情况: what became of cases. */
  cases?: CaseHandlingCounts | undefined;
  /** 总体情况: subjects, posts, officers and the situation in words. */
  statement?: string | undefined;
  /** 公开日期: when it was published. */
  publishedOn?: IsoDate | undefined;
  /** 公开网址: where. */
  url?: string | undefined;
  /** 报送机关: to whom it was reported. */
  reportedTo?: string[] | undefined;
}

const TABLE_OF_POWER = {
  fix: {
    zh: '有职权没有发生的填0，没有职权的不填表。',
    en: 'Enter 0 for a power not used and no table without the power.',
  },
};

/** 行政执法统计年报模式: schema of {@link EnforcementAnnualReport}. */
export const EnforcementAnnualReportSchema: RecordSchema<EnforcementAnnualReport> = record<EnforcementAnnualReport>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    year: YearSchema.meta({ title: '统计年度' }),
    organ: OrganizationRefSchema.meta({ title: '填报单位' }),
    powers: z.array(choice(ACT_CATEGORY_LABELS)).max(11).meta({ title: '具有职权' }),
    penalty: PenaltyTableSchema.optional().meta({ title: '行政处罚统计表' }),
    licensing: LicensingTableSchema.optional().meta({ title: '行政许可统计表' }),
    compulsion: CompulsionTableSchema.optional().meta({ title: '行政强制统计表' }),
    otherActs: z.array(OtherActCountSchema).max(8).meta({ title: '其他行政执法行为统计表' }),
    certificates: CertificateHoldingSchema.optional().meta({ title: '持证情况' }),
    enterpriseInspections: EnterpriseInspectionCountSchema.optional().meta({ title: '涉企检查频次' }),
    cases: CaseHandlingCountsSchema.optional().meta({ title: '案件办理情况' }),
    statement: LongTextSchema.optional().meta({ title: '总体情况' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公开日期' }),
    url: ShortTextSchema.optional().meta({ title: '公开网址' }),
    reportedTo: z.array(ShortTextSchema).max(20).optional().meta({ title: '报送机关' }),
  }),
  {
    id: 'EnforcementAnnualReport',
    title: '行政执法统计年报',
    description: 'The yearly figures of an organ’s enforcement.',
  },
  [
    exactlyWhen('penalty', { powers: 'penalty' }, TABLE_OF_POWER),
    exactlyWhen('licensing', { powers: 'licensing' }, TABLE_OF_POWER),
    exactlyWhen('compulsion', { powers: 'compulsion' }, TABLE_OF_POWER),
    uniqueBy('otherActs.act'),
    {
      kind: 'function',
      at: 'otherActs',
      holds: ({ powers, otherActs }) =>
        powers.every(
          (power) =>
            power === 'penalty' ||
            power === 'licensing' ||
            power === 'compulsion' ||
            power === 'publicService' ||
            otherActs.some(({ act }) => act === power),
        ),
      message: { zh: '有职权的其他执法行为没有填写', en: 'a kind of act the organ may do is missing' },
      fix: { zh: '有职权没有发生的填0。', en: 'Enter 0 for a power not used.' },
    },
    laterThan('publishedOn', 'year'),
  ],
);
