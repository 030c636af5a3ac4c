import type { LedgerTable } from '../record/ledger.js';
import { projectSpan } from './project-span.js';
import type { AdministrativeRule } from './administrative-rule.js';
import type { LegislativeEvaluation } from './legislative-evaluation.js';
import type { LegislativeProject } from './legislative-project.js';

/** 立法台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface LegislationLedgers {
  /** 立法项目台账: law-making projects. */
  projects?: LegislativeProject[] | undefined;
  /** 规章台账: rules made. */
  rules?: AdministrativeRule[] | undefined;
  /** 评估清理台账: evaluations and clean-ups. */
  evaluations?: LegislativeEvaluation[] | undefined;
}

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const LEGISLATION_LEDGER_TABLE = {
  projects: { title: '立法项目台账', countedBy: projectSpan },
  rules: { title: '规章台账', countedBy: 'stock', key: ['orderNo'] },
  evaluations: { title: '评估清理台账', countedBy: 'on' },
} as const satisfies LedgerTable<LegislationLedgers>;
