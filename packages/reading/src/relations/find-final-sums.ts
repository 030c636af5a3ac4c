import type { Counted, CountedLine } from './counted.js';
import { isComplement } from './parts.js';
import { type FoundRelation, sameUnit, span } from './statement.js';

/** A sum that says nothing but that it is one. */
const BARE_SUM = /^[,、]?(?:共计|合计|总计)$/;
/** A sum with what was done: 共清理45件. */
const SUM_OF = /^[,、](?:总共|一共|共(?!计$))([^,、。;:()\d]{0,8})$/;
/** A row has at most so many figures. */
const LONGEST = 40;

/** The figures directly before a sum that one mark joins, in order. */
function rowBefore({ folded, statements }: CountedLine, total: Counted): { row: Counted[]; mark: string } | undefined {
  const row: Counted[] = [];
  const marks = new Set<string>();
  for (let index = total.index - 1; index >= Math.max(0, total.index - LONGEST); index -= 1) {
    const each = statements[index]!;
    const next = row[0];
    if (
      each.kind !== 'count' ||
      !sameUnit(each, total) ||
      each.sentence !== total.sentence ||
      each.depth !== total.depth
    )
      break;
    if (next !== undefined) {
      const gap = folded.slice(each.end, next.start);
      if (gap.length > 40 || /[;:()]|其中/.test(gap)) break;
      marks.add(/[,、和及与]/.exec(gap)?.[0] ?? '');
    }
    row.unshift(each);
  }
  const [mark = ''] = marks;
  // Lists of mixed marks leave it open where the summed row begins.
  return row.length < 2 || marks.size > 1 || mark === '' ? undefined : { row, mark };
}

/** Figures in a row, then their sum: 来信12件、来访8件,合计20件; 保留30件、修改5件、废止8件,共清理43件. Internal. */
export function findFinalSums(line: CountedLine): FoundRelation[] {
  const { folded, statements } = line;
  return statements.flatMap((total): FoundRelation[] => {
    const previous = statements[total.index - 1];
    if (previous === undefined || total.kind !== 'count') return [];
    const gap = folded.slice(previous.end, total.start);
    const done = SUM_OF.exec(gap)?.[1];
    if (!BARE_SUM.test(gap) && done === undefined) return [];
    const found = rowBefore(line, total);
    if (found === undefined) return [];
    const { row, mark } = found;
    const names = row.map(({ before }) => before);
    // 检查企业120家、商户300家,共查处15家 sums nothing: another thing was done.
    const complete = isComplement(names);
    if (!complete && done !== undefined && done !== '' && !names[0]!.includes(done.slice(0, 2))) return [];
    const doubt = complete || mark === '、' ? {} : { doubtful: true };
    return [
      {
        relation: { kind: 'partition', total: total.id, parts: row.map(({ id }) => id), exhaustive: true, ...doubt },
        ...span([...row, total]),
      },
    ];
  });
}
