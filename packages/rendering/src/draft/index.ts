export { draftReport, type DraftOptions, type Narrative } from './draft-report.js';
export { outstanding, type OutstandingItem } from './outstanding.js';
export { defaultPlan, replaceSentence, type DraftPlan, type SectionTemplate, type WantedPassage } from './plan.js';
export type { Sentence, SentencePart, SentenceWriter } from './sentence.js';
export { SENTENCES } from './sentences/index.js';
