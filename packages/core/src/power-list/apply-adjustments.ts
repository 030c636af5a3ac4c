import type { LocalizedText } from '../localized-text.js';
import type { PowerItem } from './power-item.js';
import type { PowerListChange } from './power-list-change.js';

/** 调整冲突: why one adjustment cannot be carried out on a list; the list is as it was before it. */
export interface AdjustmentConflict {
  /** 调整: place of the adjustment among those given, from 0. */
  adjustment: number;
  /** 事项: id of the item. */
  item: string;
  /** 问题: what is wrong. */
  problem: 'notListed' | 'alreadyListed' | 'notDescribed';
  /** 说明: the same, said to a clerk. */
  message: LocalizedText;
}

/** 调整结果: a list after its adjustments. */
export interface AdjustedPowerList {
  /** 调整后清单: the items, each in its place. */
  items: PowerItem[];
  /** 冲突: adjustments that could not be carried out. */
  conflicts: AdjustmentConflict[];
}

const PROBLEMS = {
  notListed: { zh: '调整前事项不在清单上', en: 'the item to adjust is not on the list' },
  alreadyListed: { zh: '调整后事项已在清单上', en: 'the item to enter is already on the list' },
  notDescribed: { zh: '没有给出调整后事项的内容', en: 'the contents of the item to enter are not given' },
} as const satisfies Record<AdjustmentConflict['problem'], LocalizedText>;

/**
 * 清单增减数: by how many items adjustments change the size of a list.
 *
 * Items that come (新增、承接、收回、划入) count up, items that go (取消、下放、划出) count down; a merger of n items counts
 * 1 − n, a split into n counts n − 1; changes of elements and suspensions count nothing.
 *
 * @param adjustments - the adjustments
 *
 * @example
 * ```ts
 * import { netChange } from '@fazhi/core';
 *
 * netChange([{ kind: 'cancel', before: ['甲', '乙'], after: [] }]); // => -2
 * netChange([{ kind: 'split', before: ['甲'], after: ['甲一', '甲二'] }]); // => 1
 * netChange([{ kind: 'suspend', before: ['甲'], after: [] }]); // => 0
 * ```
 */
export function netChange(adjustments: readonly PowerListChange[]): number {
  return adjustments.reduce(
    (sum, { kind, before, after }) => (kind === 'suspend' ? sum : sum + after.length - before.length),
    0,
  );
}

/** What stops an adjustment: items to take out that are not there, or to put in that cannot be. */
function conflictsOf(
  { kind, before, after }: PowerListChange,
  list: ReadonlyMap<string, PowerItem>,
  described: ReadonlyMap<string, PowerItem>,
): Pick<AdjustmentConflict, 'item' | 'problem'>[] {
  const leaving = new Set(before);
  const conflicts: Pick<AdjustmentConflict, 'item' | 'problem'>[] = [...leaving]
    .filter((item) => !list.has(item))
    .map((item) => ({ item, problem: 'notListed' }));
  if (kind === 'suspend') return conflicts;
  for (const [index, item] of after.entries()) {
    if (after.indexOf(item) < index || (list.has(item) && !leaving.has(item))) {
      conflicts.push({ item, problem: 'alreadyListed' });
    } else if (!list.has(item) && !described.has(item)) {
      conflicts.push({ item, problem: 'notDescribed' });
    }
  }
  return conflicts;
}

/**
 * 执行清单调整: a list after its adjustments, carried out in order.
 *
 * The items before an adjustment leave the list and the items after it come in at the place of the first that left, or
 * at the end. A suspended item stays, with its state changed. An adjustment that does not fit the list is left out and
 * reported; nothing of it is carried out.
 *
 * @param list - items of the list; cancelled ones are not on it
 * @param adjustments - adjustments, or changes found by `diffPowerLists`
 * @param revised - items as they read after the adjustments: all that come in and those whose elements change; an item
 *   that stays and is not among them keeps its contents
 *
 * @example
 * ```ts
 * import { applyAdjustments } from '@fazhi/core';
 *
 * applyAdjustments([], [{ kind: 'cancel', before: ['x1'], after: [] }]).conflicts.map(({ problem }) => problem); // => ['notListed']
 * ```
 */
export function applyAdjustments(
  list: readonly PowerItem[],
  adjustments: readonly PowerListChange[],
  revised: readonly PowerItem[] = [],
): AdjustedPowerList {
  const described = new Map(revised.map((item) => [item.id, item]));
  const conflicts: AdjustmentConflict[] = [];
  let items = list.filter(({ status }) => status !== 'cancelled');
  for (const [index, change] of adjustments.entries()) {
    const current = new Map(items.map((item) => [item.id, item]));
    const found = conflictsOf(change, current, described);
    if (found.length > 0) {
      conflicts.push(
        ...found.map(({ item, problem }) => ({ adjustment: index, item, problem, message: PROBLEMS[problem] })),
      );
      continue;
    }
    const leaving = new Set(change.before);
    if (change.kind === 'suspend') {
      items = items.map((item) =>
        leaving.has(item.id) ? (described.get(item.id) ?? { ...item, status: 'suspended' }) : item,
      );
      continue;
    }
    const place = items.findIndex(({ id }) => leaving.has(id));
    const entering = change.after.map((id) => described.get(id) ?? current.get(id)!);
    const staying = items.filter(({ id }) => !leaving.has(id));
    // Nothing before the first that leaves has left, so its place is the same in what stays.
    staying.splice(place === -1 ? staying.length : place, 0, ...entering);
    items = staying;
  }
  return { items, conflicts };
}
