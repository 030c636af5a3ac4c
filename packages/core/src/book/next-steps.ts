import type { EnforcementLegalReview } from '../enforcement/enforcement-legal-review.js';
import { PENALTY_PROCEDURE } from '../enforcement/penalty-procedure.js';
import { legislativeProcedure } from '../legislation/legislative-procedure.js';
import { MAJOR_DECISION_PROCEDURE } from '../major-decision/major-decision-procedure.js';
import { NORMATIVE_DOCUMENT_PROCEDURE } from '../normative-document/document-procedure.js';
import { POWER_LIST_ADJUSTMENT_PROCEDURE } from '../power-list/adjustment-procedure.js';
import { procedureProgress } from '../procedure/next-step.js';
import type { Procedure, ProcedureOptions, StepProgress } from '../procedure/procedure.js';
import type { IsoDate } from '../values/iso-date.js';
import type { AgencyLedgers } from './agency-ledgers.js';
import type { LedgerPath } from './ledgers.js';

/** 待办事项: a matter that is not finished, with what is next for it and by when. */
export interface PendingMatter {
  /** 台账: ledger of its record. */
  ledger: LedgerPath;
  /** 编号: id of its record. */
  id: string;
  /** 名称: how a clerk knows it: number of the case, title of the document. */
  name: string;
  /** 承办单位: who has to take the step. */
  office: string;
  /** 程序: what it goes through. */
  procedure: string;
  /** 下一步: the step, what is missing for it and the articles that demand it. */
  step: StepProgress;
  /** 期限: the first last day among the steps still to come, where one is set. */
  dueOn?: IsoDate | undefined;
  /** 已逾期: whether that day is over. */
  overdue: boolean;
}

type Matter = Pick<PendingMatter, 'ledger' | 'id' | 'name' | 'office'>;

function pending<T>(
  procedure: Procedure<T>,
  matter: T,
  of: Matter,
  today: IsoDate,
  registry: ProcedureOptions['registry'],
): PendingMatter[] {
  const progress = procedureProgress(procedure, matter, { registry, on: procedure.judgedOn?.(matter) ?? today });
  const step = progress.find(({ state }) => state === 'passedOver' || state === 'next');
  if (step === undefined) return [];
  const dueOn = progress.flatMap((each) => each.dueOn ?? []).sort()[0];
  return [{ ...of, procedure: procedure.title, step, dueOn, overdue: dueOn !== undefined && dueOn < today }];
}

function reviewsByCase(reviews: readonly EnforcementLegalReview[]): ReadonlyMap<string, EnforcementLegalReview[]> {
  const byCase = new Map<string, EnforcementLegalReview[]>();
  for (const review of reviews) byCase.set(review.caseId, [...(byCase.get(review.caseId) ?? []), review]);
  return byCase;
}

/**
 * 待办清单: every matter of the ledgers that is not finished, with its next step and by when, the most urgent first.
 *
 * It goes through penalty cases, normative documents, major decisions, projects of law-making and changes of power
 * lists; a closed case and a shelved project are finished. Matters without a last day come after those with one.
 *
 * @param ledgers - valid ledgers
 * @param today - the day of asking, by which running times are judged
 * @param registry - law and calendar; the national ones by default
 *
 * @example
 * ```ts
 * import { type AgencyLedgers, nextSteps } from '@fazhi/core';
 *
 * const ledgers: AgencyLedgers = {
 *   agency: { name: '某市工业和信息化局', selfReference: '我局', reporterClass: 'localDepartment', level: 'municipal', recipients: ['市委、市人民政府'] },
 *   year: 2024,
 *   enforcement: {
 *     cases: [
 *       {
 *         id: 'x1', actType: 'penalty', caseNo: '某工信罚〔2024〕3号', organ: { name: '某市工业和信息化局' }, procedure: 'ordinary',
 *         party: { kind: 'legalPerson', name: '某公司' }, occurredOn: '2024-03-01', discoveredOn: '2024-03-02', filedOn: '2024-03-04',
 *         officers: [{ officerId: 'o1', certificateNo: '0200001' }, { officerId: 'o2', certificateNo: '0200002' }],
 *         disclosure: { status: 'pending' }, processRecords: [], legalReview: { required: false, triggers: [] },
 *       },
 *     ],
 *   },
 * };
 * nextSteps(ledgers, '2024-05-06').map(({ name, step, dueOn, overdue }) => [name, step.label, dueOn, overdue]);
 * // => [['某工信罚〔2024〕3号', '调查取证', '2024-06-02', false]]
 * ```
 */
export function nextSteps(
  ledgers: AgencyLedgers,
  today: IsoDate,
  registry?: ProcedureOptions['registry'],
): PendingMatter[] {
  const { enforcement, normativeDocument, majorDecision, legislation, powerList } = ledgers;
  const reviews = reviewsByCase(enforcement?.legalReviews ?? []);
  const matters = [
    ...(enforcement?.cases ?? []).flatMap((row) => {
      if (row.actType !== 'penalty' || row.closedOn !== undefined || row.decision?.outcome === 'withdrawn') return [];
      const of: Matter = { ledger: 'enforcement.cases', id: row.id, name: row.caseNo, office: row.organ.name };
      return pending(PENALTY_PROCEDURE, { case: row, reviews: reviews.get(row.id), today }, of, today, registry);
    }),
    ...(normativeDocument?.documents ?? []).flatMap((row) => {
      const { id, title: name, draftingUnit: office } = row;
      const of: Matter = { ledger: 'normativeDocument.documents', id, name, office };
      return pending(NORMATIVE_DOCUMENT_PROCEDURE, row, of, today, registry);
    }),
    ...(majorDecision?.decisions ?? []).flatMap((row) => {
      const { id, name, sponsorUnit: office } = row;
      const of: Matter = { ledger: 'majorDecision.decisions', id, name, office };
      return pending(MAJOR_DECISION_PROCEDURE, row, of, today, registry);
    }),
    ...(legislation?.projects ?? []).flatMap((row) => {
      if (row.stages.at(-1)?.stage === 'shelved') return [];
      const of: Matter = { ledger: 'legislation.projects', id: row.id, name: row.title, office: row.leadUnit };
      return pending(legislativeProcedure(row.kind), row, of, today, registry);
    }),
    ...(powerList?.adjustments ?? []).flatMap((row) => {
      const { id, list: name, appliedBy: office } = row;
      const of: Matter = { ledger: 'powerList.adjustments', id, name, office };
      return pending(POWER_LIST_ADJUSTMENT_PROCEDURE, row, of, today, registry);
    }),
  ];
  const rank = ({ dueOn = '9999-12-31', office }: PendingMatter): string => `${dueOn} ${office}`;
  return matters.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
