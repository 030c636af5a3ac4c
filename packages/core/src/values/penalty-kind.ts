/**
 * 处罚种类: the kinds of administrative penalty named by law.
 *
 * An order to correct is none of them: it goes with a penalty and is never counted as one. 行政处罚法第九条、第二十八条.
 */
export type PenaltyKind =
  | 'warning'
  | 'publicCriticism'
  | 'fine'
  | 'confiscateGains'
  | 'confiscateProperty'
  | 'suspendLicense'
  | 'downgradeQualification'
  | 'revokeLicense'
  | 'restrictOperations'
  | 'orderSuspension'
  | 'orderClosure'
  | 'restrictPractice'
  | 'detention'
  | 'other';

/** 处罚种类名称: the Chinese name of each kind of penalty, in the order of the law. */
export const PENALTY_KIND_LABELS = {
  warning: '警告',
  publicCriticism: '通报批评',
  fine: '罚款',
  confiscateGains: '没收违法所得',
  confiscateProperty: '没收非法财物',
  suspendLicense: '暂扣许可证件',
  downgradeQualification: '降低资质等级',
  revokeLicense: '吊销许可证件',
  restrictOperations: '限制开展生产经营活动',
  orderSuspension: '责令停产停业',
  orderClosure: '责令关闭',
  restrictPractice: '限制从业',
  detention: '行政拘留',
  other: '其他行政处罚',
} as const satisfies Record<PenaltyKind, string>;
