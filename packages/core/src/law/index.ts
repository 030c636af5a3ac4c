export {
  AUTHORITY_TIER_LABELS,
  CONFIDENCE_LABELS,
  type AuthorityTier,
  type Confidence,
  type Instrument,
} from './instrument.js';
export { outlineFor, OUTLINES, type Outline, type OutlinePart } from './outline.js';
export { INSTRUMENTS, resolveInstrument } from './resolve-instrument.js';
