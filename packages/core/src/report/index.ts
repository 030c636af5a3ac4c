export * from './agency.js';
export * from './annual-report-process.js';
export * from './cell-spans.js';
export * from './fact.js';
export * from './evaluate-relation.js';
export * from './node-handlers.js';
export * from './node-type.js';
export * from './nodes.js';
export {
  bodyNames,
  OFFICIAL_ELEMENTS,
  type OfficialElement,
  type OfficialElementEntry,
  type OfficialElements,
  readOfficialLine,
} from './official-element.js';
export * from './official-elements-of.js';
export * from './reading-log.js';
export * from './relation.js';
export * from './report.js';
export type { ReportFault } from './tree-fault.js';
export * from './report-fault.js';
export * from './report-schema.js';
export * from './find-statutory-items.js';
export * from './statutory-item.js';
export { FIRST_PERSON_DUTY } from './statutory-wording.js';
export * from './reporting-deadlines.js';
