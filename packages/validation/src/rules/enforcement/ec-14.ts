import type { DiscretionBenchmark } from '@fazhi/core';
import { isInForce } from '../is-in-force.js';
import { fenOfWan, fenOfYuan } from './fen.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 裁量幅度: outside the benchmark. */
export const EC_14: LedgerRule = recordRule({
  id: 'EC-14',
  title: { zh: '裁量幅度', en: 'Outside the benchmark' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  subject: 'enforcement',
  basis: [{ provision: 'penalty.discretion' }],
  explanation: {
    zh: '裁量基准应当向社会公布；罚款应在所适用档次的幅度之内，超出的写明理由。',
    en: 'A benchmark is public, and a fine lies within the range of its grade unless a reason is given.',
  },
  message: {
    zh: '案件（{record}）：罚款{fine}万元，不在裁量基准“{matter}”所适用档次的幅度之内，没有写明理由。',
    en: 'Case ({record}): the fine of {fine} (ten thousand yuan) is outside the grade of benchmark "{matter}", without a reason.',
  },
  variants: {
    unpublished: {
      message: {
        zh: '案件（{record}）：所适用的裁量基准“{matter}”在决定时没有公布。',
        en: 'Case ({record}): benchmark "{matter}" was not public when it was decided.',
      },
    },
  },
  fix: {
    zh: '请核对裁量档次和幅度，补登理由；确有不当的，予以纠正。',
    en: 'Check grade and range, record the reason, or correct the fine.',
  },
  consequence: 'revocable',
  ledger: 'enforcement.cases',
  on: (row) => (row.actType === 'penalty' ? row.decision?.decidedOn : undefined),
  prepare: ({ ledgers }) => new Map((ledgers.enforcement?.discretionBenchmarks ?? []).map((each) => [each.id, each])),
  judge: (row, context, benchmarks: ReadonlyMap<string, DiscretionBenchmark>) => {
    if (row.actType !== 'penalty' || row.decision === undefined || !isInForce('penalty.discretion', context))
      return undefined;
    const { discretion, decision } = row;
    const benchmark = benchmarks.get(discretion?.benchmarkId ?? '');
    if (discretion === undefined || benchmark === undefined) return undefined;
    const { matter, publishedOn, grades } = benchmark;
    if (publishedOn === undefined || publishedOn > decision.decidedOn)
      return { field: 'discretion.benchmarkId', variant: 'unpublished', values: { matter } };
    const ranges = grades.filter(({ grade }) => grade === discretion.grade).map(({ result }) => result);
    const { fineWan } = decision;
    if (fineWan === undefined || ranges.length === 0 || discretion.reason !== undefined) return undefined;
    const fine = fenOfWan(fineWan);
    const fits = ranges.some(
      ({ minYuan, maxYuan }) =>
        (minYuan === undefined || fine >= fenOfYuan(minYuan)) && (maxYuan === undefined || fine <= fenOfYuan(maxYuan)),
    );
    return fits ? undefined : { field: 'decision.fineWan', values: { fine: fineWan, matter } };
  },
});
