import type { IsoDateTime } from '../values/iso-date-time.js';
import { isNotAfter } from '../values/iso-date-time.js';
import { FazhiError } from '../fazhi-error.js';
import type { Person } from '../values/organization.js';
import { sha256Of } from './draw-order.js';
import { type DrawLists, selectByTerms } from './draw-selection.js';
import type { DrawRecusal, DrawStratum, ListSnapshot, SeedCommitment } from './draw-terms.js';
import type { InspectionDraw } from './inspection-draw.js';
import { snapshotInspectors, snapshotTargets } from './list-snapshot.js';

/** 抽取请求: everything a draw needs. */
export interface DrawRequest extends DrawLists {
  /** 编号: id of the record to be made. */
  id: string;
  /** 检查计划编号: id of the plan. */
  planId: string;
  /** 批次: batch of the plan. */
  batch: string;
  /** 抽取时间: when it is drawn. */
  drawnAt: IsoDateTime;
  /** 执法领域: field the officers must be competent in. */
  field: string;
  /** 检查对象名录库快照: hash of the objects, taken when they were frozen. */
  targetSnapshot: ListSnapshot;
  /** 执法检查人员名录库快照: hash of the officers, taken when they were frozen. */
  inspectorSnapshot: ListSnapshot;
  /** 抽取分层: groups of objects with their ratios. */
  strata: readonly DrawStratum[];
  /** 每户检查人数: officers for each object; 2 when left out, never fewer. */
  inspectorsPerTarget?: number | undefined;
  /** 种子承诺: hash of the seed, made known before the draw. */
  seedCommitment: SeedCommitment;
  /** 种子: the seed committed to. */
  seed: string;
  /** 公开随机值: a number nobody concerned can choose, known only after the commitment. */
  publicValue?: string | undefined;
  /** 操作人: who draws. */
  operator: Person;
  /** 见证人: who watches. */
  witness?: Person | undefined;
  /** 抽取回避: officers not to be sent to an object. */
  recusals?: readonly DrawRecusal[] | undefined;
}

function refuse(zh: string, en: string): never {
  throw new FazhiError('invalidArgument', { zh, en });
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Refuses what is no request at all. */
function requireRequest(request: DrawRequest): void {
  if (!isRecord(request)) refuse('抽取请求应为一个对象。', 'The request must be an object.');
  for (const name of ['targets', 'inspectors', 'strata'] as const) {
    const list: unknown = request[name];
    if (!Array.isArray(list) || !list.every(isRecord)) {
      refuse(`抽取请求的 ${name} 应为记录的列表。`, `"${name}" of the request must be a list of records.`);
    }
  }
  for (const name of ['targetSnapshot', 'inspectorSnapshot', 'seedCommitment'] as const) {
    if (!isRecord(request[name]))
      refuse(`抽取请求的 ${name} 应为一个对象。`, `"${name}" of the request must be an object.`);
  }
}

/** Refuses what no one could verify afterwards. */
function checkRequest(request: DrawRequest, inspectorsPerTarget: number): void {
  const { targets, inspectors, targetSnapshot, inspectorSnapshot, seed, seedCommitment, drawnAt } = request;
  if (new Set(targets.map(({ uscc }) => uscc)).size !== targets.length) {
    refuse('检查对象名录库中有重复的统一社会信用代码。', 'An object stands twice in the database.');
  }
  if (new Set(inspectors.map(({ certificateNo }) => certificateNo)).size !== inspectors.length) {
    refuse('执法检查人员名录库中有重复的执法证号。', 'An officer stands twice in the database.');
  }
  if (snapshotTargets(targets, targetSnapshot.asOf).sha256 !== targetSnapshot.sha256) {
    refuse('检查对象名录库与冻结的快照不一致。', 'The objects are not those that were frozen.');
  }
  if (snapshotInspectors(inspectors, inspectorSnapshot.asOf).sha256 !== inspectorSnapshot.sha256) {
    refuse('执法检查人员名录库与冻结的快照不一致。', 'The officers are not those that were frozen.');
  }
  if (sha256Of(seed) !== seedCommitment.sha256) refuse('种子与承诺不一致。', 'The seed is not the one committed to.');
  if (!isNotAfter(seedCommitment.committedAt, drawnAt)) {
    refuse('种子承诺晚于抽取时间。', 'The seed was committed to after the draw.');
  }
  if (!Number.isInteger(inspectorsPerTarget) || inspectorsPerTarget < 2) {
    refuse('每户检查人员不得少于两人。', 'At least two officers are needed for each object.');
  }
}

/**
 * 随机抽取检查对象和检查人员: draws objects from the frozen database and officers for each.
 *
 * Objects are put in the order of SHA-256 of seed, public value, plan, batch and their code, and the first of each
 * stratum are taken; officers likewise for each object, among those who are competent, can be sent and have no interest.
 * The order of the databases does not matter, anyone who has seed and databases computes the same result, and
 * {@link verifyDraw} does. An object for which there are too few officers stays drawn and is listed as unstaffed.
 *
 * @param request - databases, snapshots, strata, seed and the people concerned
 * @returns the record of the draw, without replacements
 * @throws FazhiError `invalidArgument` when the databases are not those frozen or hold an entry twice, the seed is not
 * the one committed to or was committed to after the draw, or fewer than two officers are asked for
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
 * draw.selections.map(({ inspectors: officers }) => officers.length); // => [2, 2]
 * verifyDraw(draw, { targets, inspectors }); // => []
 * ```
 */
export function drawInspections(request: DrawRequest): InspectionDraw {
  requireRequest(request);
  const inspectorsPerTarget = request.inspectorsPerTarget ?? 2;
  checkRequest(request, inspectorsPerTarget);
  const { targets, inspectors, strata, recusals, publicValue, witness, ...given } = request;
  const terms = {
    ...given,
    inspectorsPerTarget,
    strata: [...strata],
    recusals: [...(recusals ?? [])],
    ...(publicValue === undefined ? {} : { publicValue }),
    ...(witness === undefined ? {} : { witness }),
  };
  return {
    ...terms,
    algorithm: 'sha256Order/1',
    ...selectByTerms(terms, { targets, inspectors }),
    replacements: [],
  };
}
