import type { CompulsionKind, Entrustment } from '@fazhi/core';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** First day on which the law asks for a published letter. */
const WRITTEN_SINCE = '2021-07-15';
/** Measures of compulsion, as against its execution. */
const MEASURES: ReadonlySet<CompulsionKind> = new Set(['restrictLiberty', 'seal', 'seize', 'freeze', 'otherMeasure']);

/** 委托要素: a power exercised by an entrusted body that may not be, or whose entrustment lacks what the law asks. */
export const PL_09: LedgerRule = recordRule({
  id: 'PL-09',
  title: { zh: '委托要素', en: 'Entrustment elements' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [
    { provision: 'penalty.entrustment' },
    {
      instrument: 'compulsionLaw',
      text: { zh: '《中华人民共和国行政强制法》第十七条', en: 'Compulsion Law, article 17' },
    },
  ],
  explanation: {
    zh: '行政强制措施权不得委托；委托实施行政处罚的，2021年7月15日起须有书面委托书，写明事项、权限、期限，并向社会公布。',
    en: 'A compulsory measure may not be entrusted; to entrust penalties takes, since 15 July 2021, a letter with matters, powers and term, and its publication.',
  },
  message: {
    zh: '“{name}”由{agent}受{principal}委托实施，行政强制措施权不得委托。',
    en: '"{name}" is exercised by {agent} on behalf of {principal}; a compulsory measure may not be entrusted.',
  },
  fix: {
    zh: '请由有权机关实施；委托处罚的，补登或补办委托书并公布。',
    en: 'Have the organ act itself; for penalties record the letter and publish it.',
  },
  consequence: 'invalid',
  variants: {
    noLetter: {
      message: {
        zh: '“{name}”由{agent}受{principal}委托实施，委托执法台账里没有期限内的委托书。',
        en: '"{name}" is exercised by {agent} on behalf of {principal}; no letter of entrustment is in force.',
      },
    },
    unpublished: {
      message: {
        zh: '“{name}”由{agent}受{principal}委托实施，委托书（{letter}）没有向社会公布。',
        en: '"{name}" is exercised by {agent} on behalf of {principal}; the letter ({letter}) is not published.',
      },
    },
  },
  ledger: 'powerList.items',
  prepare: ({ ledgers }): readonly Entrustment[] | undefined => ledgers.enforcement?.entrustments,
  judge: (item, { today }, entrustments: readonly Entrustment[] | undefined) => {
    const {
      category,
      status,
      name,
      implementingBody: { name: agent, entrustedBy: principal },
    } = item;
    if (status === 'cancelled' || principal === undefined) return undefined;
    const values = { name, agent, principal };
    if (category === 'compulsion') {
      if (item.compulsionKinds === undefined) return 'undecided';
      return item.compulsionKinds.some((kind) => MEASURES.has(kind))
        ? { field: 'implementingBody', values }
        : undefined;
    }
    if (category !== 'penalty' || entrustments === undefined) return undefined;
    if (today === undefined) return 'undecided';
    if (today < WRITTEN_SINCE) return undefined;
    const letters = entrustments.filter((each) => each.principal.name === principal && each.agent.name === agent);
    const current = letters.filter(({ termStart, termEnd }) => termStart <= today && today <= termEnd);
    if (current.length === 0) return { field: 'implementingBody', variant: 'noLetter', values };
    return current.some(({ publishedOn }) => publishedOn !== undefined && publishedOn <= today)
      ? undefined
      : { field: 'implementingBody', variant: 'unpublished', values: { ...values, letter: current[0]!.letterNo } };
  },
});
