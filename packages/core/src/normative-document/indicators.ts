import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import { addDays, type IsoDate } from '../values/iso-date.js';
import { type Period, periodContains } from '../values/period.js';
import type { CleanUpConclusion } from '../values/clean-up-conclusion.js';
import type { LegalityReviewSubject } from './legality-review-opinion.js';
import type { NormativeDocumentCleanUp } from './normative-document-clean-up.js';
import type { NormativeDocument } from './normative-document.js';
import type { NormativeDocumentLedgers } from './ledgers.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const NORMATIVE_DOCUMENT_ENTRIES = {
  'normativeDocument.before': {
    label: '年初现行有效规范性文件',
    unit: '件',
    meaning: 'Documents in force on the day before the period.',
  },
  'normativeDocument.issued': {
    label: '制发规范性文件',
    unit: '件',
    wording: /^(?:制[发定]|印发)行政规范性文件$/,
    meaning: 'Documents published in the period.',
  },
  'normativeDocument.repealed': { label: '废止规范性文件', unit: '件', meaning: 'Documents repealed in the period.' },
  'normativeDocument.lapsed': { label: '失效规范性文件', unit: '件', meaning: 'Documents that lapsed in the period.' },
  'normativeDocument.effective': {
    label: '现行有效规范性文件',
    unit: '件',
    wording: /^现行有效的?行政规范性文件$/,
    meaning: 'Documents published and neither repealed nor lapsed by the end of the period.',
  },
  'normativeDocument.legalityReviewRate': {
    label: '规范性文件合法性审核率',
    unit: '%',
    meaning: 'Documents whose legality was reviewed, out of those published in the period.',
    denominatorKind: '制发的规范性文件',
  },
  'normativeDocument.filedRate': {
    label: '规范性文件报备率',
    unit: '%',
    wording: /^行政规范性文件(?:报备|备案)率$/,
    meaning: 'Documents filed, out of those whose filing was due in the period.',
    denominatorKind: '应报备的规范性文件',
  },
  'normativeDocument.filedOnTimeRate': {
    label: '规范性文件报备及时率',
    unit: '%',
    meaning: 'Documents filed in time, out of those filed.',
    denominatorKind: '已报备的规范性文件',
  },
  'normativeDocument.conformRate': {
    label: '规范性文件报备规范率',
    unit: '%',
    meaning: 'Documents registered at first, out of those filed.',
    denominatorKind: '已报备的规范性文件',
  },
  'legalityReview.opinions': {
    label: '合法性审查意见书',
    unit: '件',
    wording: /^出具合法性审[查核]意见书?$/,
    meaning: 'Legality review opinions issued in the period.',
  },
  'legalityReview.decisions': { label: '重大行政决策合法性审查', unit: '件', meaning: 'Opinions on major decisions.' },
  'legalityReview.documents': {
    label: '规范性文件合法性审核',
    unit: '件',
    meaning: 'Opinions on normative documents.',
  },
  'legalityReview.contracts': { label: '合同协议合法性审查', unit: '件', meaning: 'Opinions on contracts.' },
  'legalityReview.ruleDrafts': { label: '规章草案合法性审查', unit: '件', meaning: 'Opinions on draft rules.' },
  'legalityReview.others': { label: '其他事项合法性审查', unit: '件', meaning: 'Opinions on other matters.' },
  'legalityReview.onTimeRate': {
    label: '合法性审查按期出具率',
    unit: '%',
    meaning: 'Opinions issued by the day they were due, out of those with such a day.',
    denominatorKind: '有出具期限的意见书',
  },
  'cleanUp.checked': {
    label: '清理规范性文件',
    unit: '件',
    wording: /^清理行政规范性文件$/,
    meaning: 'Documents looked through in the period.',
  },
  'cleanUp.kept': { label: '清理后继续有效的规范性文件', unit: '件', meaning: 'Documents that stay in force.' },
  'cleanUp.amended': { label: '清理后修改的规范性文件', unit: '件', meaning: 'Documents to be amended.' },
  'cleanUp.repealed': { label: '清理后废止的规范性文件', unit: '件', meaning: 'Documents to be repealed.' },
  'cleanUp.lapsed': { label: '清理后失效的规范性文件', unit: '件', meaning: 'Documents that have lapsed.' },
  'documentReduction.issued': { label: '下发文件', unit: '件', meaning: 'Documents issued in the year.' },
  'documentReduction.previous': { label: '上年下发文件', unit: '件', meaning: 'Documents issued the year before.' },
  'documentReduction.changeRate': {
    label: '发文增减幅',
    unit: '%',
    meaning: 'Change against the year before, negative for a fall.',
    denominatorKind: '上年发文数',
  },
} as const satisfies Record<string, IndicatorEntry>;

type Id = keyof typeof NORMATIVE_DOCUMENT_ENTRIES;

const BY_SUBJECT = {
  majorDecision: 'legalityReview.decisions',
  normativeDocument: 'legalityReview.documents',
  contract: 'legalityReview.contracts',
  ruleDraft: 'legalityReview.ruleDrafts',
  other: 'legalityReview.others',
} as const satisfies Record<LegalityReviewSubject, Id>;

type DocumentTally = Tally<typeof NORMATIVE_DOCUMENT_ENTRIES>;

const concluding =
  (conclusion: CleanUpConclusion) =>
  ({ results }: NormativeDocumentCleanUp): number =>
    results.filter((result) => result.conclusion === conclusion).length;

/** Documents in force before and after, what came and went. */
function countDocuments(tally: DocumentTally, documents: readonly NormativeDocument[], period: Period): void {
  const stands = (row: NormativeDocument, on: IsoDate): boolean =>
    row.publishedOn !== undefined && row.publishedOn <= on && (row.endedOn === undefined || on < row.endedOn);
  const issued = documents.filter((row) => row.publishedOn !== undefined && periodContains(period, row.publishedOn));
  const ended = documents.filter(
    (row) => row.publishedOn !== undefined && row.endedOn !== undefined && periodContains(period, row.endedOn),
  );
  const repealed = ended.filter((row) => row.status === 'repealed');
  const lapsed = ended.filter((row) => row.status === 'lapsed');
  const eve = addDays(period.from, -1);
  tally.count(
    'normativeDocument.before',
    documents.filter((row) => stands(row, eve)),
  );
  tally.count('normativeDocument.issued', issued);
  tally.count('normativeDocument.repealed', repealed);
  tally.count('normativeDocument.lapsed', lapsed);
  tally.count(
    'normativeDocument.effective',
    documents.filter((row) => stands(row, period.to)),
  );
  tally.relations.push({
    id: 'normativeDocument.before→normativeDocument.effective',
    kind: 'change',
    before: 'normativeDocument.before',
    added: ['normativeDocument.issued'],
    removed: ['normativeDocument.repealed', 'normativeDocument.lapsed'],
    after: 'normativeDocument.effective',
  });
  tally.rate(
    'normativeDocument.legalityReviewRate',
    issued.filter((row) => row.legalityReview !== undefined),
    issued,
  );
}

/** How documents due for filing in the period were filed. */
function rateFilings(tally: DocumentTally, documents: readonly NormativeDocument[], period: Period): void {
  const due = documents.filter((row) => row.filing !== undefined && periodContains(period, row.filing.dueOn));
  const filed = due.filter((row) => row.filing?.filedOn !== undefined && row.filing.filedOn <= period.to);
  tally.rate('normativeDocument.filedRate', filed, due);
  tally.rate(
    'normativeDocument.filedOnTimeRate',
    filed.filter((row) => row.filing!.filedOn! <= row.filing!.dueOn),
    filed,
  );
  tally.rate(
    'normativeDocument.conformRate',
    filed.filter((row) => row.filing!.result === 'registered'),
    filed,
  );
}

/** Counts documents, legality reviews, clean-ups and documents issued a year. Internal. */
export function measureNormativeDocument(ledgers: NormativeDocumentLedgers, period: Period): DocumentTally {
  const tally = new Tally(NORMATIVE_DOCUMENT_ENTRIES);
  if (ledgers.documents !== undefined) {
    countDocuments(tally, ledgers.documents, period);
    rateFilings(tally, ledgers.documents, period);
  }
  if (ledgers.legalityReviews !== undefined) {
    const opinions = ledgers.legalityReviews;
    tally.count('legalityReview.opinions', opinions);
    tally.partition('legalityReview.opinions', BY_SUBJECT, opinions, (row) => row.subjectKind);
    const due = opinions.filter((row) => row.dueOn !== undefined);
    tally.rate(
      'legalityReview.onTimeRate',
      due.filter((row) => row.issuedOn <= row.dueOn!),
      due,
    );
  }
  if (ledgers.cleanUps !== undefined) {
    const rows = ledgers.cleanUps;
    tally.sum('cleanUp.checked', rows, (row) => row.results.length);
    tally.columns<NormativeDocumentCleanUp>(
      'cleanUp.checked',
      {
        'cleanUp.kept': concluding('keep'),
        'cleanUp.amended': concluding('amend'),
        'cleanUp.repealed': concluding('repeal'),
        'cleanUp.lapsed': concluding('lapse'),
      },
      rows,
    );
  }
  if (ledgers.reductions !== undefined) {
    const rows = ledgers.reductions;
    const known = rows.filter((row) => row.previousIssued !== undefined);
    tally.sum('documentReduction.issued', rows, (row) => row.issued);
    if (known.length === rows.length) {
      const issued = rows.reduce((sum, row) => sum + row.issued, 0);
      const previous = rows.reduce((sum, row) => sum + row.previousIssued!, 0);
      tally.sum('documentReduction.previous', rows, (row) => row.previousIssued!);
      tally.ratio('documentReduction.changeRate', issued - previous, previous, rows);
      tally.relations.push({
        id: 'documentReduction.previous→documentReduction.issued',
        kind: 'growth',
        current: 'documentReduction.issued',
        previous: 'documentReduction.previous',
        rate: 'documentReduction.changeRate',
      });
    } else {
      tally.unknown('documentReduction.previous');
      tally.unknown('documentReduction.changeRate');
    }
  }
  return tally;
}
