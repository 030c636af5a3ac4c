import { type Agency, AgencySchema } from './agency.js';
import { type EnforcementOfficerLedgers, EnforcementOfficerLedgersSchema } from './enforcement-officer/ledgers.js';
import { type LegalAdviserLedgers, LegalAdviserLedgersSchema } from './legal-adviser/ledgers.js';
import { type MajorDecisionLedgers, MajorDecisionLedgersSchema } from './major-decision/ledgers.js';
import { type PowerListLedgers, PowerListLedgersSchema } from './power-list/ledgers.js';
import { record, type RecordSchema } from './record/record.js';
import { type SupervisionLedgers, SupervisionLedgersSchema } from './supervision/ledgers.js';
import { type IsoDate, IsoDateSchema, type Year, YearSchema } from './values/iso-date.js';

/**
 * 单位年度台账: every ledger of one agency for one year.
 *
 * A subject or ledger that is left out is not kept, and no figure follows from it; an empty ledger says that there was
 * nothing, and its figures are 0.
 */
export interface AgencyLedgers {
  /** 报告单位: whose ledgers they are. */
  agency: Agency;
  /** 年度: the calendar year they cover, 1 January to 31 December. */
  year: Year;
  /** 登记截止日期: last day entered, when the ledgers were closed before the end of the year. */
  recordedThrough?: IsoDate | undefined;
  /** 权责清单: power lists. */
  powerList?: PowerListLedgers | undefined;
  /** 重大行政决策: major decisions. */
  majorDecision?: MajorDecisionLedgers | undefined;
  /** 法律顾问与公职律师: legal advisers and public lawyers. */
  legalAdviser?: LegalAdviserLedgers | undefined;
  /** 行政执法人员: enforcement officers. */
  enforcementOfficer?: EnforcementOfficerLedgers | undefined;
  /** 行政权力监督: supervision of administrative power. */
  supervision?: SupervisionLedgers | undefined;
}

/** 单位年度台账模式: schema of {@link AgencyLedgers}. */
export const AgencyLedgersSchema: RecordSchema<AgencyLedgers> = record<AgencyLedgers>()(
  {
    agency: AgencySchema.meta({ title: '报告单位' }),
    year: YearSchema.meta({ title: '年度' }),
    recordedThrough: IsoDateSchema.optional().meta({ title: '登记截止日期' }),
    powerList: PowerListLedgersSchema.optional().meta({ title: '权责清单' }),
    majorDecision: MajorDecisionLedgersSchema.optional().meta({ title: '重大行政决策' }),
    legalAdviser: LegalAdviserLedgersSchema.optional().meta({ title: '法律顾问与公职律师' }),
    enforcementOfficer: EnforcementOfficerLedgersSchema.optional().meta({ title: '行政执法人员' }),
    supervision: SupervisionLedgersSchema.optional().meta({ title: '行政权力监督' }),
  },
  { id: 'AgencyLedgers', title: '单位年度台账', description: 'Every ledger of one agency for one year.' },
  [
    {
      field: 'recordedThrough',
      holds: ({ year, recordedThrough }) => recordedThrough === undefined || recordedThrough >= `${String(year)}-01-01`,
      message: { zh: '登记截止日期早于本年度', en: 'the ledgers were closed before the year began' },
      fix: { zh: '请核对年度和登记截止日期。', en: 'Check the year and the closing date.' },
    },
  ],
);
