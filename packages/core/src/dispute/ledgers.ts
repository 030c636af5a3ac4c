import type { LedgerTable } from '../record/ledger.js';
import type { AdministrativeAdviceLetter } from './administrative-advice-letter.js';
import type { DisputeScreening } from './dispute-screening.js';
import type { LitigationCase } from './litigation-case.js';
import type { MediatorTraining } from './mediator-training.js';
import type { PeoplesMediation } from './peoples-mediation.js';
import type { PetitionMatter } from './petition-matter.js';
import type { ReconsiderationCase } from './reconsideration-case.js';
import type { SuggestionLetter } from './suggestion-letter.js';

/** 行政争议与矛盾纠纷台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface DisputeLedgers {
  /** 行政复议台账: applications for reconsideration. */
  reconsiderations?: ReconsiderationCase[] | undefined;
  /** 行政诉讼台账: administrative suits. */
  litigation?: LitigationCase[] | undefined;
  /** 司法建议检察建议台账: suggestions of courts and procuratorates. */
  suggestions?: SuggestionLetter[] | undefined;
  /** 依法行政建议书台账: letters of advice. */
  adviceLetters?: AdministrativeAdviceLetter[] | undefined;
  /** 纠纷排查台账: rounds of looking for disputes. */
  screenings?: DisputeScreening[] | undefined;
  /** 人民调解台账: people’s mediations. */
  mediations?: PeoplesMediation[] | undefined;
  /** 调解员培训台账: trainings of mediators. */
  mediatorTrainings?: MediatorTraining[] | undefined;
  /** 信访台账: petitions. */
  petitions?: PetitionMatter[] | undefined;
}

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const DISPUTE_LEDGER_TABLE = {
  reconsiderations: {
    title: '行政复议台账',
    sharedKey: ['caseNo'],
    leading: ['role', 'reviewOrgan'],
    countedBy: { from: 'receivedOn', to: 'closedOn' },
    key: ['caseNo'],
    references: { 'annexedReview.documentRef': { to: ['normativeDocument.documents'], orText: true } },
  },
  litigation: {
    title: '行政诉讼台账',
    sharedKey: ['caseNo'],
    leading: ['role', 'defendant'],
    countedBy: { from: 'receivedOn', to: 'closedOn' },
    key: ['caseNo'],
  },
  suggestions: { title: '司法建议检察建议台账', countedBy: 'issuedOn', key: ['no'] },
  adviceLetters: {
    title: '依法行政建议书台账',
    countedBy: 'issuedOn',
    key: ['no'],
    references: { 'caseRefs[]': { to: ['dispute.reconsiderations', 'dispute.litigation'] } },
  },
  screenings: { title: '纠纷排查台账', countedBy: 'on' },
  mediations: { title: '人民调解台账', countedBy: { from: 'acceptedOn', to: 'closedOn' } },
  mediatorTrainings: { title: '调解员培训台账', countedBy: 'on' },
  petitions: { title: '信访台账', countedBy: { from: 'receivedOn', to: 'closedOn' } },
} as const satisfies LedgerTable<DisputeLedgers>;
