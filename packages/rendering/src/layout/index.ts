export {
  LAYOUT_DEVIATION_KIND_LABELS,
  type LayoutDeviation,
  type LayoutDeviationKind,
  type LayoutElement,
  type LayoutFormat,
} from './departures.js';
export type { FormalElements } from './formal-elements.js';
export { GBT9704 } from './gbt9704.js';
export { layoutDeviations } from './layout-deviations.js';
export {
  LAYOUT_STRENGTH_LABELS,
  type ColourParameter,
  type CountParameter,
  type LayoutParameter,
  type LayoutStrength,
  type LayoutTable,
  type LengthParameter,
  type ParameterBase,
  type PlacementParameter,
  type PointParameter,
  type TypefaceName,
  type TypefaceParameter,
  type TypeParameter,
  type TypeSizeName,
  type WordingParameter,
} from './layout-parameter.js';
export { LAYOUT_PROFILE_LABELS, SEAL_ROOM_LABELS, type LayoutProfile, type SealRoom } from './profile.js';
