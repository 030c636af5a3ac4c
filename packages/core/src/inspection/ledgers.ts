import type { LedgerReference, LedgerTable } from '../record/ledger.js';
import type { EnterpriseInspectionFiling, SpecialInspection } from './enterprise-inspection.js';
import type { InspectionDraw } from './inspection-draw.js';
import type { InspectionItem } from './inspection-item.js';
import type { InspectionPlan } from './inspection-plan.js';
import type { InspectionResult } from './inspection-result.js';
import type { InspectionTarget } from './inspection-target.js';
import type { Inspector } from './inspector.js';

/** 双随机与涉企检查台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface InspectionLedgers {
  /** 抽查事项清单: matters inspected at random. */
  items?: InspectionItem[] | undefined;
  /** 检查对象名录库: objects that may be drawn. */
  targets?: InspectionTarget[] | undefined;
  /** 执法检查人员名录库: officers who may be drawn. */
  inspectors?: Inspector[] | undefined;
  /** 年度检查计划台账: plans of the year. */
  plans?: InspectionPlan[] | undefined;
  /** 随机抽取台账: draws. */
  draws?: InspectionDraw[] | undefined;
  /** 检查结果台账: inspections made. */
  results?: InspectionResult[] | undefined;
  /** 涉企检查备案台账: filings and cards. */
  filings?: EnterpriseInspectionFiling[] | undefined;
  /** 专项检查台账: special inspections. */
  specialInspections?: SpecialInspection[] | undefined;
}

const TARGET = { to: ['inspection.targets'], by: 'uscc' } as const satisfies LedgerReference;
const INSPECTOR = { to: ['inspection.inspectors'], by: 'certificateNo' } as const satisfies LedgerReference;

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const INSPECTION_LEDGER_TABLE = {
  items: {
    title: '抽查事项清单',
    countedBy: 'stock',
    key: ['name'],
    references: { powerItemId: { to: ['powerList.items'] } },
  },
  targets: { title: '检查对象名录库', countedBy: 'stock', key: ['uscc'] },
  inspectors: {
    title: '执法检查人员名录库',
    countedBy: 'stock',
    key: ['certificateNo'],
    references: { 'recusals[]': TARGET },
  },
  plans: { title: '年度检查计划台账', countedBy: 'stock', references: { 'itemIds[]': { to: ['inspection.items'] } } },
  draws: {
    title: '随机抽取台账',
    countedBy: 'drawnAt',
    key: ['planId', 'batch'],
    references: {
      planId: { to: ['inspection.plans'] },
      'recusals[].certificateNo': INSPECTOR,
      'recusals[].targetUscc': TARGET,
      'selections[].targetUscc': TARGET,
      'selections[].inspectors[]': INSPECTOR,
      'unstaffed[]': TARGET,
      'replacements[].targetUscc': TARGET,
      'replacements[].outgoing': INSPECTOR,
      'replacements[].inspectors[]': INSPECTOR,
    },
  },
  results: {
    title: '检查结果台账',
    countedBy: 'startedAt',
    key: ['noticeNo'],
    references: {
      drawId: { to: ['inspection.draws'] },
      planId: { to: ['inspection.plans'] },
      specialInspectionId: { to: ['inspection.specialInspections'] },
      'inspectors[]': { to: ['enforcementOfficer.certificates'], by: 'no' },
      'followUp[]': { to: ['enforcement.cases'] },
    },
  },
  filings: {
    title: '涉企检查备案台账',
    countedBy: 'receivedOn',
    key: ['cardNo'],
    references: { inspectionId: { to: ['inspection.results'] }, 'complaintIds[]': { to: ['enforcement.complaints'] } },
  },
  specialInspections: { title: '专项检查台账', countedBy: 'stock', key: ['documentNumber'] },
} as const satisfies LedgerTable<InspectionLedgers>;
