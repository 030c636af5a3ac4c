/**
 * 检查所需: what `@fazhi/validation` needs to vouch for ledgers. An application has no use for it.
 *
 * @packageDocumentation
 */
export { markChecked } from '../checked-ledgers.js';
