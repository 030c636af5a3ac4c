export { ANNEX_LABELS, type AnnexId } from './annex/annex.js';
export { draftReport, type DraftOptions, type Narrative, type PreviousFigures } from './draft-report.js';
export { outstanding, type OutstandingItem } from './outstanding.js';
export { defaultPlan, type DraftPlan, type SectionTemplate, type WantedPassage } from './plan.js';
export { replaceSection, replaceSentence } from './replace-in-plan.js';
export { REPORTER_FORMS, type ReporterForm } from './reporter-form.js';
export type { Sentence, SentenceFigure, SentencePart, SentenceWriter } from './sentence.js';
export { SENTENCES } from './sentences/index.js';
