import type { LocalizedText } from '../localized-text.js';
import type { LegalCitation } from '../values/legal-citation.js';

/** 前提条件: what must be so before a step may be taken. */
export interface ProcedureGate<T> {
  /** 标识: unique within its step. */
  id: string;
  /** 条件: true when nothing is missing. */
  holds: (matter: T) => boolean;
  /** 所缺: what is missing when it does not hold, said to a clerk. */
  missing: LocalizedText;
  /** 依据: the article that demands it. */
  basis: LegalCitation;
}

/** 程序步骤: one step of a procedure. */
export interface ProcedureStep<T, Id extends string = string> {
  /** 标识: unique within the procedure. */
  id: Id;
  /** 名称: what the step is called. */
  label: string;
  /** 依据: the articles that demand the step. */
  basis: readonly LegalCitation[];
  /** 适用条件: whether this matter needs the step; every matter does when it is left out. */
  applies?: (matter: T) => boolean;
  /** 完成条件: whether the step has been taken. */
  taken: (matter: T) => boolean;
  /** 前提: what must be so before it may be taken. */
  gates?: readonly ProcedureGate<T>[];
}

/**
 * 程序: the steps that law demands of a matter, in their order.
 *
 * A step or gate that depends on the day takes it from the matter: `T` may be `{ document, today }`.
 */
export interface Procedure<T, Id extends string = string> {
  /** 标识: unique among all procedures. */
  id: string;
  /** 名称: Chinese name of the procedure. */
  title: string;
  /** 步骤: in the order in which they are taken. */
  steps: readonly ProcedureStep<T, Id>[];
}

/** 步骤状态: where a step stands. */
export type StepState =
  /** It has been taken. */
  | 'taken'
  /** It has not been taken although a later one has. */
  | 'passedOver'
  /** It is the first that has not been taken. */
  | 'next'
  /** Others come before it. */
  | 'ahead';

/** 步骤状态名称: the Chinese name of each state. */
export const STEP_STATE_LABELS = {
  taken: '已完成',
  passedOver: '漏办',
  next: '下一步',
  ahead: '未到',
} as const satisfies Record<StepState, string>;

/** 所缺条件: a gate that does not hold. */
export interface MissingGate {
  /** 标识: id of the gate. */
  id: string;
  /** 所缺: what is missing. */
  missing: LocalizedText;
  /** 依据: the article that demands it. */
  basis: LegalCitation;
}

/** 步骤进展: where one step of a matter stands and what it lacks. */
export interface StepProgress<Id extends string = string> {
  /** 步骤: id of the step. */
  step: Id;
  /** 名称: what the step is called. */
  label: string;
  /** 状态: where it stands. */
  state: StepState;
  /** 所缺: gates that do not hold; of a step already taken, what it was taken without. */
  missing: MissingGate[];
  /** 依据: the articles that demand the step. */
  basis: readonly LegalCitation[];
}
