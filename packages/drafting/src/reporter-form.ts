import type { GovernmentLevel, ReporterClass, Subject } from '@fazhi/core';

/** 报告格式: what differs from one class of reporter to another in the draft of its report. */
export interface ReporterForm {
  /** 标题: what follows the name of the body in the title; `{year}` stands for the report year. */
  title: string;
  /** 导语依据: how the opening refers to the rules: those named in them act 按照, others 参照. */
  reference: '按照' | '参照';
  /** 导语主语: whether the opening speaks of the body by its name or by what it calls itself. */
  speaksAs: 'name' | 'self';
  /** 履职主体: whose performance the section on first responsible persons is about. */
  leaders: string;
  /** 履职材料: what the office is asked for on it. */
  duties: readonly string[];
  /** 组织推进: what a body that leads others is asked for on how it led them. */
  leads?: string;
  /** 应写句子: ids of optional sentences that a body of this class is asked for. */
  asks: readonly string[];
  /** 可略内容: subjects and ids of sentences written only from ledgers, never asked for. */
  omits: readonly (Subject | (string & {}))[];
}

const FOUR_PERSONALLY = [
  '对法治建设重要工作亲自部署的时间和事项',
  '对重大问题亲自过问的时间和事项',
  '对重点环节亲自协调的时间和事项',
  '对重要任务亲自督办的时间和事项',
] as const;

const OF_BOTH_HEADS = [
  '党委主要负责人亲自部署、亲自过问、亲自协调、亲自督办法治建设工作的时间和事项',
  '政府主要负责人亲自部署、亲自过问、亲自协调、亲自督办法治建设工作的时间和事项',
] as const;

/** What a body that leads a whole area accounts for, beyond its own affairs. */
const OF_AN_AREA = [
  'power-list/items',
  'power-list/townships',
  'government-service/ratings',
  'enforcement/subjects',
  'dispute/reconsideration-outcome',
  'dispute/head-appearance',
  'dispute/petitions',
  'dispute/screening',
  'dispute/mediation',
  'supervision/reports',
  'assessment/inspections',
] as const;

const GOVERNMENT = {
  title: '关于{year}年法治政府建设情况的报告',
  reference: '按照',
  speaksAs: 'self',
  leaders: '党政主要负责人',
  duties: OF_BOTH_HEADS,
  leads: '督促指导所属部门和下级政府推进法治政府建设的情况',
  asks: OF_AN_AREA,
  omits: [],
} as const satisfies ReporterForm;

const DEPARTMENT = {
  title: '{year}年法治政府建设年度报告',
  reference: '按照',
  speaksAs: 'name',
  leaders: '党政主要负责人',
  duties: FOUR_PERSONALLY,
  asks: [],
  omits: [],
} as const satisfies ReporterForm;

/**
 * 各类主体报告格式: the form of the report by class of reporter.
 *
 * Source: 《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第23条 names the classes; titles and wording are those of
 * published reports. Development-zone committees and subdistricts are not named in it and report where local rules say so.
 *
 * @example
 * ```ts
 * import { REPORTER_FORMS } from '@fazhi/drafting';
 *
 * REPORTER_FORMS.localGovernment.title; // => '关于{year}年法治政府建设情况的报告'
 * REPORTER_FORMS.extendedByLocalRule.reference; // => '参照'
 * ```
 */
export const REPORTER_FORMS: Readonly<Record<ReporterClass, ReporterForm>> = {
  provincialPartyGov: {
    ...GOVERNMENT,
    leads: '统筹推进全域法治政府建设、督促指导各部门和下级党委政府的情况',
  },
  stateCouncilDepartment: {
    ...DEPARTMENT,
    leads: '指导本系统法治建设的情况',
    asks: ['legislation/rules', 'dispute/reconsideration-outcome'],
    omits: ['government-service/items', 'enforcement-officer/training', 'inspection'],
  },
  localGovernment: GOVERNMENT,
  partyAndGovSubProvincial: GOVERNMENT,
  localDepartment: DEPARTMENT,
  extendedByLocalRule: {
    ...DEPARTMENT,
    reference: '参照',
    leaders: '主要负责人',
    omits: ['legislation', 'enforcement/licensing'],
  },
};

/** What bodies of a level have no power over, or seldom a ledger of, and are not asked for. */
export const OMITTED_AT_LEVEL: Readonly<Record<GovernmentLevel, ReporterForm['omits']>> = {
  national: [],
  provincial: [],
  municipal: [],
  // Rules and local regulations are made by cities divided into districts and above (立法法第81条、第93条).
  county: ['legislation'],
  township: [
    'legislation',
    'fair-competition',
    'credit',
    'inspection',
    'power-list/townships',
    'enforcement/subjects',
    'enforcement/penalties',
    'enforcement/licensing',
    'enforcement/legal-review',
    'dispute/reconsideration',
    'dispute/reconsideration-outcome',
    'dispute/head-appearance',
    'assessment/inspections',
  ],
};
