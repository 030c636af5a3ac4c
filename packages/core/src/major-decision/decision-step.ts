/** 决策法定程序: a step that the regulation on major decisions requires. */
export type DecisionStep = 'participation' | 'expert' | 'risk' | 'legality' | 'collective';

/** 决策法定程序名称: the Chinese name of each step. */
export const DECISION_STEP_LABELS = {
  participation: '公众参与',
  expert: '专家论证',
  risk: '风险评估',
  legality: '合法性审查',
  collective: '集体讨论决定',
} as const satisfies Record<DecisionStep, string>;
