import type { IsoDateTime } from '../values/iso-date-time.js';
import { type DrawLists, eligibleInspectors, inspectorsFor, orderedStrata } from './draw-selection.js';
import type { DrawReplacement, ReplacementReason } from './draw-replacement.js';
import type { DrawSelection, InspectionDraw } from './inspection-draw.js';

/** 替换请求: what is replaced, why and by whom. */
export interface ReplacementRequest {
  /** 检查对象代码: the object to be replaced, or the one whose officer is. */
  targetUscc: string;
  /** 替出人员: certificate number of the officer to be replaced; left out to replace the object. */
  outgoing?: string | undefined;
  /** 替换时间: when. */
  at: IsoDateTime;
  /** 替换事由: why. */
  reason: ReplacementReason;
  /** 情况说明: the reason in words. */
  explanation: string;
  /** 操作人: who records it. */
  by: string;
  /** 批准人: who approved it; another person. */
  approvedBy: string;
}

function applied(selections: readonly DrawSelection[], row: DrawReplacement, name: string): DrawSelection[] {
  return selections.map((selection) => {
    if (selection.targetUscc !== row.targetUscc) return selection;
    if (row.kind === 'inspector') {
      const inspectors = selection.inspectors.map((no) => (no === row.outgoing ? row.substitute : no));
      return { ...selection, inspectors };
    }
    return { ...selection, targetUscc: row.substitute, name, inspectors: row.inspectors ?? [] };
  });
}

/**
 * 现行抽取结果: who is to inspect whom after all replacements; the record keeps what was drawn.
 *
 * @param draw - the draw
 * @param lists - the databases, for the names of objects that came in; their codes stand in for names without them
 *
 * @example
 * ```ts
 * import { currentSelections, type InspectionDraw } from '@fazhi/core';
 *
 * const selections: InspectionDraw['selections'] = [
 *   { targetUscc: '91230500MA1B3N1N2M', name: '某公司', stratum: '全部', inspectors: ['0200001', '0200002'] },
 * ];
 * const replacements: InspectionDraw['replacements'] = [
 *   {
 *     kind: 'inspector', at: '2024-03-05T09:00:00+08:00', targetUscc: '91230500MA1B3N1N2M', outgoing: '0200002',
 *     substitute: '0200003', reason: 'illness', explanation: '因病住院', by: '张某', approvedBy: '王某',
 *   },
 * ];
 * currentSelections({ selections, replacements })[0]?.inspectors; // => ['0200001', '0200003']
 * ```
 */
export function currentSelections(
  draw: Pick<InspectionDraw, 'selections' | 'replacements'>,
  lists?: Pick<DrawLists, 'targets'>,
): DrawSelection[] {
  return draw.replacements.reduce<DrawSelection[]>(
    (selections, row) =>
      applied(selections, row, lists?.targets.find(({ uscc }) => uscc === row.substitute)?.name ?? row.substitute),
    [...draw.selections],
  );
}

/** Who comes in next by the order of the draw, or `undefined` when no one is left. Internal. */
export function nextSubstitute(
  draw: InspectionDraw,
  lists: DrawLists,
  { targetUscc, outgoing }: Pick<ReplacementRequest, 'targetUscc' | 'outgoing'>,
): Pick<DrawReplacement, 'kind' | 'targetUscc' | 'outgoing' | 'substitute' | 'inspectors'> | undefined {
  const selection = currentSelections(draw).find((row) => row.targetUscc === targetUscc);
  if (selection === undefined) return undefined;
  if (outgoing !== undefined) {
    if (!selection.inspectors.includes(outgoing)) return undefined;
    const used = new Set([
      ...selection.inspectors,
      ...draw.replacements.filter((row) => row.targetUscc === targetUscc).map((row) => row.outgoing),
    ]);
    const next = eligibleInspectors(draw, targetUscc, lists.inspectors).find((row) => !used.has(row.certificateNo));
    return next && { kind: 'inspector', targetUscc, outgoing, substitute: next.certificateNo };
  }
  const used = new Set([
    ...draw.selections.map((row) => row.targetUscc),
    ...draw.unstaffed,
    ...draw.replacements.filter((row) => row.kind === 'target').map((row) => row.substitute),
  ]);
  const stratum = draw.strata.findIndex(({ name }) => name === selection.stratum);
  for (const { uscc } of orderedStrata(draw, lists.targets)[stratum] ?? []) {
    if (used.has(uscc)) continue;
    const inspectors = inspectorsFor(draw, uscc, lists.inspectors);
    if (inspectors !== undefined) return { kind: 'target', targetUscc, substitute: uscc, inspectors };
  }
  return undefined;
}

/**
 * 替换抽取结果: replaces an object or an officer by the next in the order of the draw, and adds the replacement to the
 * record; what was drawn stays.
 *
 * @param draw - the draw
 * @param lists - the frozen databases of the draw
 * @param request - what is replaced, why and by whom
 * @returns the draw with one more replacement, or `undefined` when the object or officer is not in it or no one is left
 *
 * @example
 * ```ts
 * import { commitToSeed, currentSelections, drawInspections, replaceSelection } from '@fazhi/core';
 * import { snapshotInspectors, snapshotTargets, type InspectionTarget, type Inspector } from '@fazhi/core';
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
 * const moved = draw.selections[0]?.targetUscc ?? '';
 * const replaced = replaceSelection(draw, { targets, inspectors }, {
 *   targetUscc: moved, at: '2024-03-05T09:00:00+08:00', reason: 'moved', explanation: '已迁出本市', by: '张某', approvedBy: '王某',
 * });
 * replaced?.replacements.length; // => 1
 * replaced && currentSelections(replaced).some(({ targetUscc }) => targetUscc === moved); // => false
 * replaced?.selections[0]?.targetUscc === moved; // => true
 * ```
 */
export function replaceSelection(
  draw: InspectionDraw,
  lists: DrawLists,
  request: ReplacementRequest,
): InspectionDraw | undefined {
  const substitute = nextSubstitute(draw, lists, request);
  if (substitute === undefined) return undefined;
  const { at, reason, explanation, by, approvedBy } = request;
  return { ...draw, replacements: [...draw.replacements, { ...substitute, at, reason, explanation, by, approvedBy }] };
}
