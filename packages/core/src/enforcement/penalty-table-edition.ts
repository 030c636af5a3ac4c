import type { PenaltyKind } from '../values/penalty-kind.js';

/** 统计表样式: the editions of the penalty table found in practice; there is no single national one. */
export type PenaltyTableEdition =
  'guangdong2018' | 'zhengzhou2018' | 'datong2021' | 'zhejiang2024' | 'hubei2023' | 'linyi2021' | 'custom';

/** 统计表样式名称: the Chinese name of each, by the places where it is used. */
export const PENALTY_TABLE_EDITION_LABELS = {
  guangdong2018: '2018年样式（广东、杭州、乐山等）',
  zhengzhou2018: '2018年样式，无行政拘留（郑州、本溪）',
  datong2021: '十二栏样式（大同）',
  zhejiang2024: '九栏样式（浙江）',
  hubei2023: '十四栏样式（湖北）',
  linyi2021: '十三类样式（临沂）',
  custom: '自定义样式',
} as const satisfies Record<PenaltyTableEdition, string>;

/**
 * 归类规则: in which column a decision with several kinds of penalty is counted; a named kind always goes before 其他.
 *
 * - `heaviest` the column of its heaviest kind
 * - `lastColumn` the one of its columns that stands last in the table
 */
export type BucketRule = 'heaviest' | 'lastColumn';

/** 归类规则名称: the Chinese name of each. */
export const BUCKET_RULE_LABELS = {
  heaviest: '按最重的处罚种类归类',
  lastColumn: '按排序在后的栏目归类',
} as const satisfies Record<BucketRule, string>;

/** 统计表栏目: a column of a penalty table. */
export interface PenaltyTableColumn {
  /** 栏目: its heading. */
  readonly label: string;
  /** 处罚种类: kinds counted in it; none for 其他. */
  readonly kinds: readonly PenaltyKind[];
}

/** 统计表样式说明: the columns of an edition and what it prescribes. */
export interface PenaltyTableForm {
  /** 栏目: in order, without the total and the amount. */
  readonly columns: readonly PenaltyTableColumn[];
  /** 金额单位: unit of the amount. */
  readonly amountUnit: 'yuan' | 'wan';
  /** 归类规则: how a decision with several kinds is counted. */
  readonly bucketRule: BucketRule;
  /** 含被撤销决定: whether decisions revoked later are counted; absent where its instructions are silent. */
  readonly includesRevoked?: boolean;
}

const column = (label: string, ...kinds: PenaltyKind[]): PenaltyTableColumn => ({ label, kinds });
const OTHER = column('其他行政处罚');

const OF_2018 = [
  column('警告', 'warning'),
  column('罚款', 'fine'),
  column('没收违法所得、没收非法财物', 'confiscateGains', 'confiscateProperty'),
  column('暂扣许可证、执照', 'suspendLicense'),
  column('责令停产停业', 'orderSuspension'),
  column('吊销许可证、执照', 'revokeLicense'),
];

const THIRTEEN_KINDS = [
  column('警告', 'warning'),
  column('通报批评', 'publicCriticism'),
  column('罚款', 'fine'),
  column('没收违法所得', 'confiscateGains'),
  column('没收非法财物', 'confiscateProperty'),
  column('暂扣许可证件', 'suspendLicense'),
  column('降低资质等级', 'downgradeQualification'),
  column('吊销许可证件', 'revokeLicense'),
  column('限制开展生产经营活动', 'restrictOperations'),
  column('责令停产停业', 'orderSuspension'),
  column('责令关闭', 'orderClosure'),
  column('限制从业', 'restrictPractice'),
  column('行政拘留', 'detention'),
];

/**
 * 统计表样式目录: the columns, unit and rule of each edition of the penalty table.
 *
 * The custom edition has no columns of its own and accepts any.
 *
 * @example
 * ```ts
 * import { PENALTY_TABLE_EDITIONS } from '@fazhi/core';
 *
 * PENALTY_TABLE_EDITIONS.hubei2023.bucketRule; // => 'lastColumn'
 * PENALTY_TABLE_EDITIONS.datong2021.columns.length; // => 12
 * ```
 */
export const PENALTY_TABLE_EDITIONS: Readonly<Record<PenaltyTableEdition, PenaltyTableForm>> = {
  guangdong2018: {
    columns: [...OF_2018, column('行政拘留', 'detention'), OTHER],
    amountUnit: 'wan',
    bucketRule: 'heaviest',
    includesRevoked: true,
  },
  zhengzhou2018: { columns: [...OF_2018, OTHER], amountUnit: 'wan', bucketRule: 'heaviest', includesRevoked: true },
  datong2021: {
    columns: [
      column('警告', 'warning'),
      column('通报批评', 'publicCriticism'),
      column('罚款', 'fine'),
      column('没收违法所得、没收非法财物', 'confiscateGains', 'confiscateProperty'),
      column('暂扣许可证件', 'suspendLicense'),
      column('降低资质等级', 'downgradeQualification'),
      column('限制开展生产经营活动', 'restrictOperations'),
      column('责令停产停业', 'orderSuspension'),
      column('责令关闭、限制从业', 'orderClosure', 'restrictPractice'),
      column('吊销许可证件', 'revokeLicense'),
      column('行政拘留', 'detention'),
      OTHER,
    ],
    amountUnit: 'yuan',
    bucketRule: 'heaviest',
  },
  zhejiang2024: {
    columns: [
      column('警告、通报批评', 'warning', 'publicCriticism'),
      column('罚款', 'fine'),
      column('没收违法所得、没收非法财物', 'confiscateGains', 'confiscateProperty'),
      column('暂扣许可证、执照，降低资质等级', 'suspendLicense', 'downgradeQualification'),
      column('吊销许可证、执照', 'revokeLicense'),
      column('限制开展生产经营活动', 'restrictOperations'),
      column('责令停产停业、责令关闭、限制从业', 'orderSuspension', 'orderClosure', 'restrictPractice'),
      column('行政拘留', 'detention'),
      OTHER,
    ],
    amountUnit: 'wan',
    bucketRule: 'heaviest',
  },
  hubei2023: { columns: [...THIRTEEN_KINDS, OTHER], amountUnit: 'wan', bucketRule: 'lastColumn' },
  linyi2021: { columns: [...THIRTEEN_KINDS, OTHER], amountUnit: 'wan', bucketRule: 'heaviest' },
  custom: { columns: [], amountUnit: 'wan', bucketRule: 'heaviest' },
};
