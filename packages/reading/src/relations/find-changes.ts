import type { Counted, CountedLine } from './counted.js';
import { type FoundRelation, sameUnit, span } from './statement.js';

const FROM = /[由从](?:原来|原先|原有|过去|此前|上年|(?:19|20)\d{2}年)?的?$/;
const TO =
  /^(?:精简|减少|压减|压缩|缩减|削减|下降|降低|[降减升]|调整|优化|增加|增长|提高|提升|上升|扩大|扩展|增|变更|变)?[到至为]$/;
const FELL = /[精压缩削降]|减少|下降/;
const ROSE = /[增升扩]|提高/;
const REMOVED = /^(?:取消|减少|核减|精简|削减|废止|删除|移出|注销|压减)了?/;
const ADDED = /^(?:新增|增加|增设|承接|增补)了?/;
/** Words that go before a verb and change nothing: 全年累计取消12项. */
const LEAD = /^(?:其中|同时|全年|今年|共|累计|依法|先后|已)*/;
/** A step of another kind: 年均增加12项, 较2018年增加30项. */
const OTHER_STEP = /[均每末]|(?:19|20)\d{2}年|规划/;
/** So many figures on either side may tell what went and what came. */
const AROUND = 3;

/** 由78项精简到66项: a figure and the one it became. */
function changedTo({ folded, statements }: CountedLine, before: Counted): Counted | undefined {
  const after = statements[before.index + 1];
  return after !== undefined &&
    sameUnit(before, after) &&
    before.kind !== 'rate' &&
    after.start - before.end <= 6 &&
    TO.test(folded.slice(before.end, after.start)) &&
    FROM.test(folded.slice(Math.max(0, before.start - 8), before.start))
    ? after
    : undefined;
}

/** What went from the stock, or came to it, by the words before the figure; nothing where they speak of other things. */
function moveOf({ clause, before, depth }: Counted, stock: Counted): 'removed' | 'added' | undefined {
  if (depth !== stock.depth || OTHER_STEP.test(clause)) return undefined;
  const words = before.replace(LEAD, '');
  const verb = REMOVED.exec(words) ?? ADDED.exec(words);
  if (verb === null) return undefined;
  const noun = words.slice(verb[0].length).replace(/[了共约]/g, '');
  if (noun !== '' && !stock.label.includes(noun.slice(-2))) return undefined;
  return REMOVED.test(words) ? 'removed' : 'added';
}

/**
 * Stocks before and after: 取消权责事项12项,权责事项由78项精简到66项.
 *
 * 由67人减少至61人 with nothing said of the difference holds by itself and gives no relation; nor does 新增5项 beside a
 * stock that fell, which says only part of what happened. Internal.
 */
export function findChanges(line: CountedLine): FoundRelation[] {
  const { statements } = line;
  const ends = new Map(
    statements.flatMap((before) => {
      const after = changedTo(line, before);
      return after === undefined ? [] : [[before, after] as const];
    }),
  );
  const taken = new Set([...ends].flat());
  return [...ends].flatMap(([before, after]): FoundRelation[] => {
    const around = statements
      .slice(Math.max(0, before.index - AROUND), after.index + 1 + AROUND)
      .filter((each) => !taken.has(each) && sameUnit(each, before));
    const moved = (how: 'removed' | 'added', own: boolean): Counted[] =>
      around.filter((each) => (each.sentence === before.sentence) === own && moveOf(each, before) === how);
    const removed = moved('removed', true);
    const added = moved('added', true);
    const step = line.folded.slice(before.end, after.start);
    const told = FELL.test(step) ? removed : ROSE.test(step) ? added : [...removed, ...added];
    if (told.length === 0) return [];
    // 新增8项。取消14项,由216项减至210项: another sentence may tell the rest.
    const doubtful = moved('removed', false).length + moved('added', false).length > 0;
    const ids = (facts: readonly Counted[]): string[] => facts.map(({ id }) => id);
    return [
      {
        relation: {
          kind: 'change',
          before: before.id,
          removed: ids(removed),
          added: ids(added),
          after: after.id,
          ...(doubtful ? { doubtful } : {}),
        },
        ...span([before, after, ...removed, ...added]),
      },
    ];
  });
}
