import type { Counted, CountedLine } from './counted.js';
import { type FoundRelation, sameUnit, span } from './statement.js';

/** What may become of the things of a total, each told in a clause of its own. */
interface Balance {
  /** What the total says was done with all of them. */
  readonly all: RegExp;
  /** What can become of them: where each of the first two is told, nothing is left out. */
  readonly outcomes: readonly [RegExp, RegExp, ...RegExp[]];
}

const BALANCES: readonly Balance[] = [
  {
    all: /收到|收案|新收|申请/,
    outcomes: [
      /^(?:予以|依法|决定)?受理$/,
      /^(?:依法|决定)?不予?受理$/,
      /补正|转[送交办]|撤回|其他处理|待受理|(?:正在|尚在)审查/,
    ],
  },
  {
    all: /^[^不]*受理/,
    outcomes: [
      /^(?:已经?)?(?:办结|审结|结案)$/,
      /^(?:正在|尚在)(?:办理|审理)中?$|^(?:未|尚未)?(?:办结|审结)$|^在办$|^未结$/,
    ],
  },
];

/** 上年结转5件,新收100件,办结98件,未结7件: the four figures of a stock, in the words before them. */
const STOCK = {
  before: /(?:上年|去年)度?结转|^结转(?!下年)/,
  added: /新收|新受理/,
  removed: /办结|审结|结案/,
  after: /未结|未办结|未审结|结转下年|正在办理|在办/,
} as const;

/** So many clauses after a total may tell what became of it. */
const CLAUSES = 5;

/** The figures after one that count the same in the same sentence, each in the next clause. */
function chainAfter({ folded, statements }: CountedLine, total: Counted): Counted[] {
  const chain: Counted[] = [];
  let last = total;
  for (const next of statements.slice(total.index + 1, total.index + 1 + CLAUSES)) {
    const gap = folded.slice(last.end, next.start);
    const goesOn = next.kind === 'count' && sameUnit(next, total) && next.sentence === total.sentence;
    if (
      !goesOn ||
      next.depth !== total.depth ||
      gap.length > 20 ||
      !/^[^,、;:()]{0,8}[,、]/.test(gap) ||
      /[;:()]/.test(gap)
    )
      break;
    chain.push(next);
    last = next;
  }
  return chain;
}

function findBalance(total: Counted, chain: readonly Counted[], { all, outcomes }: Balance): FoundRelation | undefined {
  if (!all.test(total.clause)) return undefined;
  const told = chain.map(({ before }) => outcomes.findIndex((outcome) => outcome.test(before)));
  const end = told.indexOf(-1);
  const parts = chain.slice(0, end === -1 ? chain.length : end);
  const classes = new Set(told.slice(0, parts.length));
  if (classes.size !== parts.length || !classes.has(0) || !classes.has(1)) return undefined;
  // What was received last year may have been accepted or closed in this one.
  return {
    relation: {
      kind: 'partition',
      total: total.id,
      parts: parts.map(({ id }) => id),
      exhaustive: true,
      doubtful: true,
    },
    ...span([total, ...parts]),
  };
}

function findStock(chain: readonly Counted[]): FoundRelation | undefined {
  const [before, added, removed, after] = Object.values(STOCK).map((words) =>
    chain.find((each) => words.test(each.before)),
  );
  if (before === undefined || added === undefined || removed === undefined || after === undefined) return undefined;
  if (new Set([before, added, removed, after]).size < 4) return undefined;
  return {
    relation: { kind: 'change', before: before.id, removed: [removed.id], added: [added.id], after: after.id },
    ...span([before, added, removed, after]),
  };
}

/** What came and what became of it: 收到申请100件,受理95件,不予受理5件; 上年结转5件,新收100件,办结98件,未结7件. Internal. */
export function findBalances(line: CountedLine): FoundRelation[] {
  return line.statements.flatMap((total): FoundRelation[] => {
    if (total.kind !== 'count' || !/收|受理|申请|结转/.test(total.clause)) return [];
    const chain = chainAfter(line, total);
    const stock =
      STOCK.before.test(total.before) || STOCK.added.test(total.before) ? findStock([total, ...chain]) : undefined;
    if (stock !== undefined) return [stock];
    return BALANCES.flatMap((balance) => findBalance(total, chain, balance) ?? []).slice(0, 1);
  });
}
