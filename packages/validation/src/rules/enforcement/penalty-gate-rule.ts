import {
  formatChineseDate,
  type IsoDate,
  type LocalizedText,
  PENALTY_PROCEDURE,
  type PenaltyCase,
  type PenaltyStep,
} from '@fazhi/core';
import type { LedgerRule, RuleBasis } from '../../rule.js';
import { recordRule, type RecordRuleSpec } from '../record-rule.js';
import type { RuleParams } from '../../rule-param.js';
import { isPenalty, lackingSteps } from './lacking-steps.js';

type Spec = RecordRuleSpec<'enforcement.cases', RuleParams>;

/** 程序前提规则: a rule that a step of the penalty procedure was not taken without what the law asks before it. */
export interface PenaltyGateRule extends Pick<Spec, 'id' | 'title' | 'explanation' | 'fix' | 'consequence'> {
  /** 前提: gates of the procedure, `decide.noticeFirst`. */
  readonly gates: readonly `${PenaltyStep}.${string}`[];
  /** 计时: whether it speaks also of a step not taken yet, whose time may be over. */
  readonly running?: boolean;
  /** 不适用: cases in which the law asks it not, or not so counted. */
  readonly unless?: (row: PenaltyCase) => boolean;
  /** 字段: the field it is about. */
  readonly field: string;
  /** 所比日期: the days that show it, with what each is called. */
  readonly days?: (row: PenaltyCase) => readonly (readonly [zh: string, en: string, on: IsoDate | undefined])[];
}

/** First day of the law of 2021, which counts days as working days and asks two officers of every procedure. */
const REVISED_ON = '2021-07-15';

/** Whether a case was decided, or is open, under the law of 2021. Internal. */
export function isUnderRevisedLaw({ decision, discoveredOn }: PenaltyCase): boolean {
  return (decision?.decidedOn ?? discoveredOn) >= REVISED_ON;
}

function basisOf(gates: PenaltyGateRule['gates']): RuleBasis[] {
  const bases = gates.map((name) => {
    const [step, id] = name.split('.');
    const gate = PENALTY_PROCEDURE.steps.find((each) => each.id === step)?.gates?.find((each) => each.id === id);
    return gate?.basis;
  });
  return [...new Set(bases)].flatMap((basis) => (typeof basis === 'string' ? [{ provision: basis }] : []));
}

function shownDays(days: ReturnType<NonNullable<PenaltyGateRule['days']>>): LocalizedText {
  const known = days.flatMap(([zh, en, on]) =>
    on === undefined ? [] : [{ zh: zh + formatChineseDate(on), en: `${en} ${on}` }],
  );
  if (known.length === 0) return { zh: '', en: '' };
  return { zh: `（${known.map(({ zh }) => zh).join('，')}）`, en: ` (${known.map(({ en }) => en).join(', ')})` };
}

/** A rule from gates of the penalty procedure, which say the condition, its words and its basis. Internal. */
export function penaltyGateRule({ gates, running = false, unless, field, days, ...rule }: PenaltyGateRule): LedgerRule {
  return recordRule({
    ...rule,
    severity: 'error',
    tier: 'law',
    confidence: 'sourced',
    subject: 'enforcement',
    basis: basisOf(gates),
    message: { zh: '案件（{record}）：{missing}{days}。', en: 'Case ({record}): {missing}{days}.' },
    ledger: 'enforcement.cases',
    on: (row) => (isPenalty(row) ? PENALTY_PROCEDURE.judgedOn?.({ case: row }) : undefined),
    judge: (row, context) => {
      if (!isPenalty(row) || unless?.(row) === true) return undefined;
      let undecided = false;
      for (const { step, state, missing, undecided: unknown } of lackingSteps(row, context)) {
        if (state !== 'taken' && !running) continue;
        const named = ({ id }: { id: string }): boolean => gates.some((gate) => gate === `${step}.${id}`);
        const lacking = missing.find(named);
        if (lacking !== undefined)
          return { field, values: { missing: lacking.missing, days: shownDays(days?.(row) ?? []) } };
        undecided ||= unknown.some(named);
      }
      return undecided ? 'undecided' : undefined;
    },
  });
}
