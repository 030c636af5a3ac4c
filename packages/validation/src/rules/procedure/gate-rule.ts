import {
  type AuthorityTier,
  type Confidence,
  formatChineseDate,
  type IsoDate,
  type LedgerPath,
  type LocalizedText,
  type ProcedureBasis,
} from '@fazhi/core';
import type { Severity } from '../../finding.js';
import type { LedgerRule, RuleBasis } from '../../rule.js';
import type { RuleParams } from '../../rule-param.js';
import { isInForce } from '../is-in-force.js';
import { recordRule, type RecordRuleSpec } from '../record-rule.js';
import { judgedMatters, type JudgedProcedure } from './judged-procedure.js';

/** Days that show a fault, with what each is called. Internal. */
export type NamedDays = readonly (readonly [zh: string, en: string, on: IsoDate | undefined])[];

/** 程序前提规则: a rule that a step of a procedure was passed over, or taken without what the law asks before it. */
export interface GateRule<P extends LedgerPath, T, Id extends string> extends Pick<
  RecordRuleSpec<P, RuleParams>,
  'id' | 'title' | 'explanation' | 'fix' | 'consequence'
> {
  /** 程序: whose gates and steps they are. */
  readonly of: JudgedProcedure<P, T, Id>;
  /** 前提: gates of the procedure, `decide.noticeFirst`. */
  readonly gates?: readonly `${Id}.${string}`[];
  /** 漏办: steps that may not be passed over. */
  readonly passedOver?: readonly Id[];
  /** 计时: whether it speaks also of a step not taken yet, whose time may be over. */
  readonly running?: boolean;
  /** 严重程度: `error` where left out. */
  readonly severity?: Severity;
  /** 依据层级: `law` where left out. */
  readonly tier?: AuthorityTier;
  /** 可信程度: `sourced` where left out. */
  readonly confidence?: Confidence;
  /** 字段: the field it is about. */
  readonly field: string;
  /** 所比日期: the days that show it. */
  readonly days?: (matter: T) => NamedDays;
}

function basisOf<P extends LedgerPath, T, Id extends string>({
  of,
  gates = [],
  passedOver = [],
}: GateRule<P, T, Id>): RuleBasis[] {
  const bases = of.procedure.steps.flatMap((step): readonly ProcedureBasis[] => [
    ...(passedOver.includes(step.id) ? step.basis : []),
    ...(step.gates ?? []).filter(({ id }) => gates.includes(`${step.id}.${id}`)).map(({ basis }) => basis),
  ]);
  return [...new Set(bases)].flatMap((basis) => (typeof basis === 'string' ? [{ provision: basis }] : []));
}

function shownDays(days: NamedDays): LocalizedText {
  const known = days.flatMap(([zh, en, on]) =>
    on === undefined ? [] : [{ zh: zh + formatChineseDate(on), en: `${en} ${on}` }],
  );
  if (known.length === 0) return { zh: '', en: '' };
  return { zh: `（${known.map(({ zh }) => zh).join('，')}）`, en: ` (${known.map(({ en }) => en).join(', ')})` };
}

/** A rule from gates and steps of a procedure of core, which say the condition, its words and its basis. Internal. */
export function gateRule<P extends LedgerPath, T, Id extends string>(spec: GateRule<P, T, Id>): LedgerRule {
  const { of, gates = [], passedOver = [], running = false, field, days, ...rule } = spec;
  const { procedure, noun } = of;
  const stepBasis = new Map(procedure.steps.map(({ id, basis }) => [id, basis]));
  return recordRule({
    severity: 'error',
    tier: 'law',
    confidence: 'sourced',
    ...rule,
    subject: of.subject,
    basis: basisOf(spec),
    message: { zh: `${noun.zh}（{record}）：{missing}{days}。`, en: `${noun.en} ({record}): {missing}{days}.` },
    ledger: of.ledger,
    prepare: (context) => judgedMatters(of, context),
    on: (row, judged) => judged.get(row)?.on,
    judge: (row, { registry }, judged) => {
      const lacking = judged.get(row);
      if (lacking === undefined) return undefined;
      const { matter, on, steps } = lacking;
      const fault = (missing: LocalizedText) => ({ field, values: { missing, days: shownDays(days?.(matter) ?? []) } });
      let undecided = false;
      for (const { step, label, state, missing, undecided: unknown } of steps) {
        if (
          state === 'passedOver' &&
          passedOver.includes(step) &&
          stepBasis.get(step)!.some((basis) => isInForce(basis, { on, registry }))
        )
          return fault({ zh: `没有办理“${label}”`, en: `step "${step}" (${label}) was passed over` });
        if (state !== 'taken' && !running) continue;
        const named = ({ id }: { id: string }): boolean => gates.includes(`${step}.${id}`);
        const gate = missing.find(named);
        if (gate !== undefined) return fault(gate.missing);
        undecided ||= unknown.some(named);
      }
      return undecided ? 'undecided' : undefined;
    },
  });
}
