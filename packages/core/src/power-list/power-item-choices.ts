/** 行使层级: at which level of government a power is exercised. */
export type ExerciseLevel = 'national' | 'provincial' | 'municipal' | 'county' | 'township' | 'village' | 'graded';

/** 行使层级名称: the Chinese name of each level. */
export const EXERCISE_LEVEL_LABELS = {
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  county: '县级',
  township: '镇（乡、街道）级',
  village: '村（社区）级',
  graded: '分级管理',
} as const satisfies Record<ExerciseLevel, string>;

/** 权力来源: how the power came to the body. */
export type PowerSource =
  'statutory' | 'delegatedDown' | 'authorizedAbove' | 'authorizedPeer' | 'entrustedAbove' | 'entrustedPeer';

/** 权力来源名称: the Chinese name of each source. */
export const POWER_SOURCE_LABELS = {
  statutory: '法定本级行使',
  delegatedDown: '上级下放',
  authorizedAbove: '上级授权',
  authorizedPeer: '同级授权',
  entrustedAbove: '上级委托',
  entrustedPeer: '同级委托',
} as const satisfies Record<PowerSource, string>;

/** 启动方式: who sets a power in motion. */
export type PowerInitiation = 'onApplication' | 'exOfficio';

/** 启动方式名称: the Chinese name of each. */
export const POWER_INITIATION_LABELS = {
  onApplication: '依申请',
  exOfficio: '依职权',
} as const satisfies Record<PowerInitiation, string>;

/** 事项状态: whether an item of a list may be exercised. */
export type PowerItemStatus = 'active' | 'suspended' | 'cancelled';

/** 事项状态名称: the Chinese name of each state. */
export const POWER_ITEM_STATUS_LABELS = {
  active: '在用',
  suspended: '暂停',
  cancelled: '取消',
} as const satisfies Record<PowerItemStatus, string>;

/**
 * 强制种类: compulsory measures, and ways of compulsory execution.
 *
 * Source: 《中华人民共和国行政强制法》第9条 (measures) and 第12条 (execution).
 */
export type CompulsionKind =
  | 'restrictLiberty'
  | 'seal'
  | 'seize'
  | 'freeze'
  | 'otherMeasure'
  | 'surcharge'
  | 'transferDeposit'
  | 'auction'
  | 'removeObstruction'
  | 'performOnBehalf'
  | 'otherExecution';

/** 强制种类名称: the Chinese name of each kind. */
export const COMPULSION_KIND_LABELS = {
  restrictLiberty: '限制公民人身自由',
  seal: '查封场所、设施或者财物',
  seize: '扣押财物',
  freeze: '冻结存款、汇款',
  otherMeasure: '其他行政强制措施',
  surcharge: '加处罚款或者滞纳金',
  transferDeposit: '划拨存款、汇款',
  auction: '拍卖或者依法处理查封、扣押的财物',
  removeObstruction: '排除妨碍、恢复原状',
  performOnBehalf: '代履行',
  otherExecution: '其他强制执行方式',
} as const satisfies Record<CompulsionKind, string>;
