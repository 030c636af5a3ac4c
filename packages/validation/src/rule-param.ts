/** 参数值: what a parameter of a rule can be. */
export type RuleParam = string | number | boolean | null | readonly string[] | readonly number[];

/** 参数: names and default values; `null` has no default, and the rule is skipped until it is set. */
export type RuleParams = Readonly<Record<string, RuleParam>>;
