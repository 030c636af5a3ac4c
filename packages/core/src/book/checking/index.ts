/**
 * 检查所需: what `@fazhi/validation` needs to vouch for ledgers. An application has no use for it.
 *
 * @packageDocumentation
 */
export { conditionTest } from '../../record/condition-holds.js';
export { isText } from '../../values/text-flaws.js';
export { markChecked } from '../checked-ledgers.js';
