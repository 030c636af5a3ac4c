import type { EngineRule } from '../rules/engine-rule.js';
import type { MessageValue } from '../rule.js';

/** 记录问题: one fault of a record's form, before it is worded. Internal. */
export interface RecordFault {
  /** 规则: the rule. */
  readonly rule: EngineRule;
  /** 变体: the wording. */
  readonly variant?: string | undefined;
  /** 路径: where. */
  readonly path: readonly (string | number)[];
  /** 占位值: for the message. */
  readonly values: Readonly<Record<string, MessageValue>>;
  /** 应为: what was expected. */
  readonly expected?: string | undefined;
  /** 实为: what was found. */
  readonly actual?: string | undefined;
}
