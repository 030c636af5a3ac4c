import { isNotAfter } from '../values/iso-date-time.js';
import type { LocalizedText } from '../localized-text.js';
import { sha256Of } from './draw-order.js';
import { type DrawLists, selectByTerms } from './draw-selection.js';
import type { InspectionDraw } from './inspection-draw.js';
import { snapshotInspectors, snapshotTargets } from './list-snapshot.js';
import { nextSubstitute } from './replace-selection.js';

/** 抽取问题类型: what is wrong with a draw. */
export type DrawProblemCode =
  'seed' | 'commitmentTime' | 'targetSnapshot' | 'inspectorSnapshot' | 'counts' | 'selections' | 'replacement';

/** 抽取问题: one thing that does not come out as recorded. */
export interface DrawProblem {
  /** 问题类型: what is wrong. */
  code: DrawProblemCode;
  /** 问题说明: in both languages. */
  message: LocalizedText;
  /** 替换序号: index of the replacement concerned, from 0. */
  replacement?: number | undefined;
}

const MESSAGES: Readonly<Record<DrawProblemCode, LocalizedText>> = {
  seed: { zh: '种子与事先的承诺不一致', en: 'the seed is not the one committed to' },
  commitmentTime: { zh: '种子承诺晚于抽取时间', en: 'the seed was committed to after the draw' },
  targetSnapshot: { zh: '检查对象名录库与快照不一致', en: 'the objects are not those of the snapshot' },
  inspectorSnapshot: { zh: '执法检查人员名录库与快照不一致', en: 'the officers are not those of the snapshot' },
  counts: { zh: '抽查基数或抽取数与重新计算的不同', en: 'base or sample differ from what is computed again' },
  selections: { zh: '抽取结果与重新计算的不同', en: 'the selection differs from what is computed again' },
  replacement: { zh: '替换的不是抽取顺序中的下一个', en: 'the substitute is not the next in the order of the draw' },
};

const problem = (code: DrawProblemCode, replacement?: number): DrawProblem => ({
  code,
  message: MESSAGES[code],
  ...(replacement === undefined ? {} : { replacement }),
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function selectionText(draw: Pick<InspectionDraw, 'selections'>): string[][] {
  return draw.selections.map((row) => [row.targetUscc, row.name, row.stratum, ...row.inspectors]);
}

/**
 * 验证随机抽取: computes a draw again from its seed and databases and says what does not agree.
 *
 * @param draw - the record of the draw
 * @param lists - the databases as they were frozen
 * @returns what does not agree; nothing when the draw is genuine
 *
 * @example
 * ```ts
 * import { commitToSeed, drawInspections, snapshotInspectors, snapshotTargets, verifyDraw } from '@fazhi/core';
 * import type { InspectionTarget, Inspector } from '@fazhi/core';
 *
 * const targets = ['11420000MB15291767', '11370303K212135612', '91230500MA1B3N1N2M'].map(
 *   (uscc, index): InspectionTarget => ({
 *     id: `t${index}`, uscc, name: `企业${index}`, status: 'open', updatedOn: '2024-01-05',
 *   }),
 * );
 * const inspectors = ['0200001', '0200002', '0200003'].map(
 *   (certificateNo, index): Inspector => ({
 *     id: `p${index}`, certificateNo, name: `人员${index}`, fields: ['盐业'], updatedOn: '2024-01-05',
 *   }),
 * );
 * const seed = '00112233445566778899aabbccddeeff';
 * const draw = drawInspections({
 *   id: 'd1', planId: 'p2024', batch: '1', field: '盐业', drawnAt: '2024-03-04T10:00:00+08:00',
 *   targets, targetSnapshot: snapshotTargets(targets, '2024-03-01'),
 *   inspectors, inspectorSnapshot: snapshotInspectors(inspectors, '2024-03-01'),
 *   strata: [{ name: '全部', by: 'all', ratio: '0.5' }],
 *   seed, seedCommitment: commitToSeed(seed, '2024-03-01T09:00:00+08:00', '某市司法局'),
 *   operator: { name: '张某' },
 * });
 * const forged = { ...draw, selections: draw.selections.slice().reverse() };
 * verifyDraw(forged, { targets, inspectors }).map(({ message }) => message.zh); // => ['抽取结果与重新计算的不同']
 * verifyDraw(draw, { targets: targets.slice(1), inspectors }).map(({ code }) => code); // => ['targetSnapshot']
 * ```
 */
export function verifyDraw(draw: InspectionDraw, lists: DrawLists): DrawProblem[] {
  const problems: DrawProblem[] = [];
  if (sha256Of(draw.seed) !== draw.seedCommitment.sha256) problems.push(problem('seed'));
  if (!isNotAfter(draw.seedCommitment.committedAt, draw.drawnAt)) problems.push(problem('commitmentTime'));
  const targets = snapshotTargets(lists.targets, draw.targetSnapshot.asOf);
  const inspectors = snapshotInspectors(lists.inspectors, draw.inspectorSnapshot.asOf);
  const strangeTargets = targets.sha256 !== draw.targetSnapshot.sha256 || targets.count !== draw.targetSnapshot.count;
  const strangeInspectors =
    inspectors.sha256 !== draw.inspectorSnapshot.sha256 || inspectors.count !== draw.inspectorSnapshot.count;
  if (strangeTargets) problems.push(problem('targetSnapshot'));
  if (strangeInspectors) problems.push(problem('inspectorSnapshot'));
  // Other databases give another result, which would say nothing about the draw.
  if (strangeTargets || strangeInspectors) return problems;

  const again = selectByTerms(draw, lists);
  const counts = (rows: InspectionDraw['counts']): unknown[] => rows.map((row) => [row.name, row.base, row.sampleSize]);
  if (!same(counts(draw.counts), counts(again.counts))) problems.push(problem('counts'));
  if (!same(selectionText(draw), selectionText(again)) || !same(draw.unstaffed, again.unstaffed)) {
    problems.push(problem('selections'));
  }
  draw.replacements.forEach((row, index) => {
    const before = { ...draw, replacements: draw.replacements.slice(0, index) };
    const next = nextSubstitute(before, lists, row);
    const genuine =
      next !== undefined &&
      next.kind === row.kind &&
      next.substitute === row.substitute &&
      same(next.inspectors ?? [], row.inspectors ?? []);
    if (!genuine) problems.push(problem('replacement', index));
  });
  return problems;
}
