import type { EngineRule } from '../rules/engine-rule.js';
import type { MessageValue } from '../rule.js';

/** 记录问题: one fault of a record's form, before it is worded. Internal. */
export interface RecordFault {
  readonly rule: EngineRule;
  readonly variant?: string | undefined;
  readonly path: readonly (string | number)[];
  readonly values: Readonly<Record<string, MessageValue>>;
  readonly expected?: string | undefined;
  readonly actual?: string | undefined;
}
