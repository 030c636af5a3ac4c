import { FazhiError } from '../fazhi-error.js';
import { option } from '../options/option.js';
import type { OptionKind } from '../options/option-kind.js';
import type { OptionFields } from '../options/take-options.js';
import type { Year } from '../values/iso-date.js';
import {
  BUCKET_RULE_LABELS,
  type BucketRule,
  PENALTY_TABLE_EDITION_LABELS,
  PENALTY_TABLE_EDITIONS,
  type PenaltyTableColumn,
  type PenaltyTableEdition,
  type PenaltyTableForm,
} from './penalty-table-edition.js';
import { PENALTY_KIND_LABELS } from '../values/penalty-kind.js';

/**
 * 处罚统计口径: in which table penalty decisions are counted, and how; what is left out is as the edition prescribes.
 *
 * Text, annex and compiled table agree when all are made in the same terms.
 */
export interface PenaltyTerms {
  /** 样式: edition of the penalty table; that of the year when left out, see {@link penaltyTableEditionOf}. */
  edition?: PenaltyTableEdition | undefined;
  /** 含被撤销决定: whether decisions revoked later are counted; where the edition is silent too, they are not. */
  includesRevoked?: boolean | undefined;
  /** 归类规则: in which column a decision with several penalties is counted. */
  bucketRule?: BucketRule | undefined;
  /** 栏目: columns of a custom edition, which needs them; the others take none. */
  columns?: readonly PenaltyTableColumn[] | undefined;
  /** 金额单位: unit of the amount. */
  amountUnit?: 'yuan' | 'wan' | undefined;
}

/** The options that terms are. Internal. */
export const PENALTY_TERM_FIELDS: OptionFields<PenaltyTerms> = {
  edition: option.may('样式', option.choice(PENALTY_TABLE_EDITION_LABELS)),
  includesRevoked: option.may('含被撤销决定', option.flag),
  bucketRule: option.may('归类规则', option.choice(BUCKET_RULE_LABELS)),
  columns: option.may(
    '栏目',
    option.list(
      option.fields<PenaltyTableColumn>({
        label: option.must('栏目', option.text),
        kinds: option.must('处罚种类', option.list(option.choice(PENALTY_KIND_LABELS))),
      }),
    ),
  ),
  amountUnit: option.may('金额单位', option.choice({ yuan: '元', wan: '万元' })),
};

/** 处罚统计口径选项: an option that holds terms. */
export const PENALTY_TERMS: OptionKind<PenaltyTerms> = option.fields(PENALTY_TERM_FIELDS);

/**
 * 当年样式: the edition of the penalty table that is taken for a year where no other is named.
 *
 * Through 2020 that of 2018, which most published tables of those years have (国办发〔2018〕118号); from 2021 the one with
 * the thirteen kinds of 行政处罚法 as revised in 2021, article 9.
 *
 * @param year - the year counted
 *
 * @example
 * ```ts
 * import { penaltyTableEditionOf } from '@fazhi/core';
 *
 * penaltyTableEditionOf(2020); // => 'guangdong2018'
 * penaltyTableEditionOf(2021); // => 'linyi2021'
 * ```
 */
export function penaltyTableEditionOf(year: Year): PenaltyTableEdition {
  return year < 2021 ? 'guangdong2018' : 'linyi2021';
}

/** Terms in which nothing is left open. Internal. */
export interface SettledPenaltyTerms extends Required<PenaltyTableForm> {
  /** Edition of the table. */
  readonly edition: PenaltyTableEdition;
}

/**
 * Settles what the caller left out. Internal.
 *
 * @throws FazhiError `invalidArgument` when a custom edition has no columns or another one is given some
 */
export function settlePenaltyTerms(year: Year, terms: PenaltyTerms): SettledPenaltyTerms {
  const { edition = penaltyTableEditionOf(year), columns } = terms;
  const form = PENALTY_TABLE_EDITIONS[edition];
  if ((edition === 'custom') !== (columns !== undefined)) {
    throw new FazhiError('invalidArgument', {
      zh: '自定义样式须给出栏目，其他样式不得另给栏目。',
      en: 'The custom edition needs columns and the others take none.',
    });
  }
  return {
    edition,
    columns: columns ?? form.columns,
    bucketRule: terms.bucketRule ?? form.bucketRule,
    amountUnit: terms.amountUnit ?? form.amountUnit,
    includesRevoked: terms.includesRevoked ?? form.includesRevoked ?? false,
  };
}
