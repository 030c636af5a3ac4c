/**
 * 检查所需: what the other packages need to vouch for ledgers and to refuse wrong calls. An application has no use for it.
 *
 * @packageDocumentation
 */
export { nearestName } from '../../nearest-name.js';
export { option } from '../../options/option.js';
export type { OptionKind } from '../../options/option-kind.js';
export { plainArgument } from '../../options/plain-argument.js';
export { type OptionField, type OptionFields, takeFields, takeOptions } from '../../options/take-options.js';
export { conditionTest } from '../../record/condition-holds.js';
export { isText } from '../../values/text-flaws.js';
export { CONSOLIDATED } from '../consolidation/consolidate.js';
export { CHECKED_LEDGERS, markChecked } from '../checked-ledgers.js';
export { PENALTY_TERMS } from '../../enforcement/penalty-terms.js';
