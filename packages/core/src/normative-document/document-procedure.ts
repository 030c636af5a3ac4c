import { nextStep } from '../procedure/next-step.js';
import type { Procedure, ProcedureGate, ProcedureOptions, StepProgress } from '../procedure/procedure.js';
import { daysOpen } from '../values/days-open.js';
import type { NormativeDocument } from './normative-document.js';

/** 规范性文件步骤: the steps by which a normative document is made. */
export type NormativeDocumentStep =
  | 'assess'
  | 'consult'
  | 'reviewCompetition'
  | 'reviewLegality'
  | 'deliberate'
  | 'sign'
  | 'register'
  | 'publish'
  | 'file';

/** Fewest days a document that concerns businesses is open for comment. */
const LEAST_DAYS = 30;

const CONSULTATION_LONG_ENOUGH: ProcedureGate<NormativeDocument> = {
  id: 'consultationDays',
  holds: ({ marketRelated, consultation }) =>
    !marketRelated ||
    consultation?.required !== true ||
    consultation.reasonIfShort !== undefined ||
    daysOpen(consultation.from, consultation.to) >= LEAST_DAYS,
  missing: {
    zh: `涉及经营者的文件征求意见不足${String(LEAST_DAYS)}日，也没有说明理由`,
    en: `a document that concerns businesses was open for comment for fewer than ${String(LEAST_DAYS)} days without a reason`,
  },
  basis: 'document.businessConsultation',
};

const FEEDBACK_GIVEN: ProcedureGate<NormativeDocument> = {
  id: 'consultationFeedback',
  holds: ({ marketRelated, consultation }) =>
    !marketRelated || consultation?.required !== true || consultation.feedback !== undefined,
  missing: {
    zh: '涉及经营者的文件没有反馈意见采纳情况',
    en: 'it was not answered how the opinions of businesses were taken up',
  },
  basis: 'document.businessConsultation',
};

const NOT_UNLAWFUL: ProcedureGate<NormativeDocument> = {
  id: 'lawful',
  holds: ({ legalityReview }) => legalityReview !== undefined && legalityReview.conclusion !== 'unlawful',
  missing: {
    zh: '未经合法性审核或者审核不合法，不得提交集体审议',
    en: 'without a legality review, or found unlawful, it must not be deliberated',
  },
  basis: 'document.legality',
};

const REVIEWED_FIRST: ProcedureGate<NormativeDocument> = {
  id: 'reviewBeforeDeliberation',
  holds: ({ legalityReview, deliberatedOn }) =>
    legalityReview === undefined || deliberatedOn === undefined || legalityReview.issuedOn <= deliberatedOn,
  missing: {
    zh: '合法性审核意见在集体审议之后出具',
    en: 'the legality review was issued after the deliberation',
  },
  basis: 'document.legality',
};

/**
 * 规范性文件制定程序: the steps by which an administrative normative document is made, from assessment to filing.
 *
 * Source: 国办发〔2018〕37号（三）至（十）; 《优化营商环境条例》（国务院令第722号）第62条至第64条. Time limits for review
 * and filing differ by area and are judged by configurable rules.
 *
 * @example
 * ```ts
 * import { NORMATIVE_DOCUMENT_PROCEDURE } from '@fazhi/core';
 *
 * NORMATIVE_DOCUMENT_PROCEDURE.steps.map(({ label }) => label)[4]; // => '集体审议'
 * ```
 */
export const NORMATIVE_DOCUMENT_PROCEDURE: Procedure<NormativeDocument, NormativeDocumentStep> = {
  id: 'normativeDocument',
  title: '行政规范性文件制定程序',
  judgedOn: ({ signedOn, deliberatedOn }) => signedOn ?? deliberatedOn,
  steps: [
    {
      id: 'assess',
      label: '评估论证',
      basis: ['document.assessment'],
      applies: ({ important }) => important,
      taken: ({ assessed }) => assessed !== undefined,
    },
    {
      id: 'consult',
      label: '公开征求意见',
      basis: ['document.consultation'],
      applies: ({ consultation }) => consultation?.required !== false,
      taken: ({ consultation }) => consultation !== undefined,
    },
    {
      id: 'reviewCompetition',
      label: '公平竞争审查',
      basis: ['document.competition', 'document.competitionReview'],
      applies: ({ marketRelated }) => marketRelated,
      taken: ({ competitionReviewId }) => competitionReviewId !== undefined,
    },
    {
      id: 'reviewLegality',
      label: '合法性审核',
      basis: ['document.legality'],
      taken: ({ legalityReview }) => legalityReview !== undefined,
      gates: [CONSULTATION_LONG_ENOUGH],
    },
    {
      id: 'deliberate',
      label: '集体审议',
      basis: ['document.deliberation'],
      taken: ({ deliberatedOn }) => deliberatedOn !== undefined,
      gates: [NOT_UNLAWFUL, REVIEWED_FIRST],
    },
    {
      id: 'sign',
      label: '签发',
      basis: ['document.signature'],
      taken: ({ signedOn }) => signedOn !== undefined,
    },
    {
      id: 'register',
      label: '统一登记、编号',
      basis: ['document.publication'],
      taken: ({ registerNo, documentNumber }) => registerNo !== undefined && documentNumber !== undefined,
    },
    {
      id: 'publish',
      label: '公布',
      basis: ['document.publication', 'document.businessInterests'],
      taken: ({ publishedOn }) => publishedOn !== undefined,
      gates: [FEEDBACK_GIVEN],
    },
    {
      id: 'file',
      label: '备案',
      basis: ['document.filing'],
      taken: ({ filing }) => filing?.filedOn !== undefined,
      due: ({ filing }) => filing?.dueOn,
    },
  ],
};

/**
 * 规范性文件下一步: the next step of a normative document, what is missing for it and the articles that demand it.
 *
 * @param document - the document, with what has been done so far
 * @param options - law and calendar, and the day whose law is cited
 * @returns the step, or `undefined` when it has been filed and nothing was passed over
 *
 * @example
 * ```ts
 * import { nextDocumentStep, type NormativeDocument } from '@fazhi/core';
 *
 * const document: NormativeDocument = {
 *   id: 'n1', title: '某市盐业管理办法', issuerLevel: 'department', draftingUnit: '盐业处', important: false,
 *   marketRelated: true, trial: false, competitionReviewId: 'f1',
 *   consultation: { required: true, from: '2020-03-01', to: '2020-03-10', days: 10, kind: 'calendar' },
 * };
 * nextDocumentStep(document)?.step; // => 'reviewLegality'
 * nextDocumentStep(document)?.missing[0]?.missing.zh; // => '涉及经营者的文件征求意见不足30日，也没有说明理由'
 * nextDocumentStep(document)?.missing[0]?.basis.article; // => 62
 * ```
 */
export function nextDocumentStep(
  document: NormativeDocument,
  options: ProcedureOptions = {},
): StepProgress<NormativeDocumentStep> | undefined {
  return nextStep(NORMATIVE_DOCUMENT_PROCEDURE, document, options);
}
