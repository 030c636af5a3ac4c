import { type FoundRelation, sameUnit, sharesWord, type StatedLine, type Statement } from './statement.js';

const FROM = /[由从](?:原来|原先|原有|过去|此前|上年|(?:19|20)\d{2}年)?的?$/;
const TO =
  /^(?:精简|减少|压减|压缩|缩减|削减|下降|降低|[降减升]|调整|优化|增加|增长|提高|提升|上升|扩大|扩展|增|变更|变)?[到至为]$/;
const REMOVED = /取消|减少|核减|精简|削减|废止|删除|移出|注销|压减/;
const ADDED = /新增|增加|增设|承接|增补/;
/** How many facts on either side may tell what went and what came. */
const FACTS_AROUND = 3;

function isChange({ folded }: StatedLine, before: Statement, after: Statement): boolean {
  return (
    sameUnit(before, after) &&
    before.quantity.unit !== '%' &&
    after.start - before.end <= 6 &&
    TO.test(folded.slice(before.end, after.start)) &&
    FROM.test(folded.slice(Math.max(0, before.start - 8), before.start))
  );
}

/** Facts beside a change whose words say that so many of the same things went or came. */
function moved(line: StatedLine, index: number, verb: RegExp): Statement[] {
  const { statements, folded } = line;
  const before = statements[index]!;
  const around = statements.slice(Math.max(0, index - FACTS_AROUND), index + 2 + FACTS_AROUND);
  return around.filter((fact) => {
    if (
      fact === before ||
      fact === statements[index + 1] ||
      !sameUnit(fact, before) ||
      fact.sentence !== before.sentence
    )
      return false;
    const clause = /[^,。;:]{0,30}$/.exec(folded.slice(Math.max(0, fact.start - 30), fact.start))![0];
    const found = verb.exec(clause);
    return (
      found !== null && sharesWord(clause.slice(found.index + found[0].length).replace(/[了共约]/g, ''), before.label)
    );
  });
}

/**
 * Stocks before and after: 取消权责事项12项,权责事项由78项精简到66项.
 *
 * 由67人减少至61人 with nothing said of the difference holds by itself and gives no relation. Internal.
 */
export function findChanges(line: StatedLine): FoundRelation[] {
  const { statements } = line;
  const found: FoundRelation[] = [];
  for (let index = 0; index + 1 < statements.length; index += 1) {
    const before = statements[index]!;
    const after = statements[index + 1]!;
    if (!isChange(line, before, after)) continue;
    const removed = moved(line, index, REMOVED);
    const added = moved(line, index, ADDED).filter((fact) => !removed.includes(fact));
    const all = [before, after, ...removed, ...added];
    if (all.length === 2) continue;
    const ids = (facts: readonly Statement[]): string[] => facts.map(({ id }) => id);
    found.push({
      relation: { kind: 'change', before: before.id, removed: ids(removed), added: ids(added), after: after.id },
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end }) => end)),
    });
  }
  return found;
}
