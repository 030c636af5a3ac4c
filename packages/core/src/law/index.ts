export { citationOf, citeProvision, provisionPlace, provisionWords, type ProvisionCitation } from './cite-provision.js';
export {
  AUTHORITY_TIER_LABELS,
  CONFIDENCE_LABELS,
  EDITION_CHANGE_LABELS,
  type AuthorityTier,
  type Confidence,
  type Edition,
  type EditionChange,
  type Instrument,
} from './instrument.js';
export type { EditionEntry, InstrumentEntry } from './instrument-entry.js';
export type { InstrumentId } from './instrument-id.generated.js';
export {
  answersPart,
  outlineFor,
  partOfHeading,
  type Outline,
  type OutlinePart,
  type OutlineWording,
  type RegisteredOutlines,
} from './outline.js';
export { OUTLINES } from './outlines.js';
export { PLAN_KIND_LABELS, plansFor, type Plan, type PlanKind, type RegisteredPlans } from './plan.js';
export { PLANS } from './plans.js';
export type { Provision, ProvisionPlace } from './provision.js';
export { PROVISIONS, type ProvisionKey } from './provisions/index.js';
export {
  createRegistry,
  NATIONAL_REGISTRY,
  stampOf,
  type Registry,
  type RegistryData,
  type RegistryStamp,
} from './registry.js';
export {
  AnnouncedThemeDayDateSchema,
  EditionEntrySchema,
  HolidayYearSchema,
  InstrumentEntrySchema,
  OutlinePartSchema,
  OutlineSchema,
  OutlineWordingSchema,
  PlanSchema,
  RegistryDataSchema,
} from './registry-data-schema.js';
export {
  editionOn,
  editionTitle,
  findInstrument,
  resolveInstrument,
  type RegisteredInstruments,
  type ResolvedInstrument,
} from './resolve-instrument.js';
