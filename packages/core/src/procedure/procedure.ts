import { option } from '../options/option.js';
import type { OptionFields } from '../options/take-options.js';
import type { LocalizedText } from '../localized-text.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Confidence } from '../law/instrument.js';
import type { ProvisionKey } from '../law/provisions/index.js';
import type { Registry } from '../law/registry.js';
import type { IsoDate } from '../values/iso-date.js';
import type { LegalCitation } from '../values/legal-citation.js';

/** 程序依据: a provision by its name, cited from the edition in force on the day of the matter; or a citation as it is. */
export type ProcedureBasis = ProvisionKey | LegalCitation;

/** 依据引文: a citation with how well it was confirmed, where that is known. */
export interface BasisCitation extends LegalCitation {
  /** 可信程度: `sourced` where the text was read. */
  confidence?: Confidence | undefined;
}

/** 判断条件: what a gate may look at besides the matter. */
export interface GateContext {
  /** 工作日历: by which working days are counted; a day it does not know gives no answer. */
  calendar: WorkingCalendar;
  /** 适用法律日期: the day whose law applies; the latest law where it is not known. */
  on?: IsoDate | undefined;
}

/** 程序选项: by what law and calendar a matter is looked at. */
export interface ProcedureOptions {
  /** 登记: law and working days; the national ones by default. */
  registry?: Pick<Registry, 'instruments' | 'calendar'> | undefined;
  /** 适用法律日期: the day whose law is cited; by default the one the procedure takes from the matter. */
  on?: IsoDate | undefined;
}

/** What they may be. Internal. */
export const PROCEDURE_OPTIONS: OptionFields<ProcedureOptions> = {
  registry: option.may('登记', option.registry('instruments', 'calendar')),
  on: option.may('适用法律日期', option.day),
};

/** 前提条件: what must be so before a step may be taken. */
export interface ProcedureGate<T> {
  /** 标识: unique within its step. */
  id: string;
  /** 条件: true when nothing is missing, `undefined` when it cannot be judged yet. */
  holds: (matter: T, context: GateContext) => boolean | undefined;
  /** 所缺: what is missing when it does not hold, said to a clerk. */
  missing: LocalizedText;
  /** 依据: the provision that demands it. */
  basis: ProcedureBasis;
}

/** 程序步骤: one step of a procedure. */
export interface ProcedureStep<T, Id extends string = string> {
  /** 标识: unique within the procedure. */
  id: Id;
  /** 名称: what the step is called. */
  label: string;
  /** 依据: the provisions that demand the step. */
  basis: readonly ProcedureBasis[];
  /** 适用条件: whether this matter needs the step; every matter does when it is left out. */
  applies?: (matter: T, context: GateContext) => boolean;
  /** 完成条件: whether the step has been taken. */
  taken: (matter: T, context: GateContext) => boolean;
  /** 期限: last day for the step, where the law or the matter sets one. */
  due?: (matter: T, context: GateContext) => IsoDate | undefined;
  /** 前提: what must be so before it may be taken; one whose provision was not in force on the day is not asked for. */
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
  /** 适用法律日期: the day of the matter, whose law is cited; the latest law where left out or not known. */
  judgedOn?: (matter: T) => IsoDate | undefined;
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

/** 所缺条件: a gate that does not hold, or cannot be judged yet. */
export interface MissingGate {
  /** 标识: id of the gate. */
  id: string;
  /** 所缺: what is missing. */
  missing: LocalizedText;
  /** 依据: the article that demands it, in the edition of the day. */
  basis: BasisCitation;
}

/** 步骤进展: where one step of a matter stands and what it lacks. */
export interface StepProgress<Id extends string = string> {
  /** 步骤: id of the step. */
  step: Id;
  /** 名称: what the step is called. */
  label: string;
  /** 状态: where it stands. */
  state: StepState;
  /** 期限: last day for a step not taken yet, where one is set. */
  dueOn?: IsoDate | undefined;
  /** 所缺: gates that do not hold; of a step already taken, what it was taken without. */
  missing: MissingGate[];
  /** 尚不能判断: gates that nobody can judge yet, as the working days of a year are not known; they neither hold nor fail. */
  undecided: MissingGate[];
  /** 依据: the articles that demand the step, in the edition of the day. */
  basis: readonly BasisCitation[];
}
