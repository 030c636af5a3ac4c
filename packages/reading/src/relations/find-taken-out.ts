import type { CountedLine } from './counted.js';
import { type FoundRelation, sameUnit, span } from './statement.js';

/** What is done with some of the things counted in the clause before. */
interface TakenOut {
  /** What was done with all of them, in the clause of the whole. */
  readonly all?: RegExp;
  /** What was done with some, directly before the part and its noun. */
  readonly some: RegExp;
  /** That no others than those just counted can be meant. */
  readonly sure?: true;
}

/** Mostly others may be meant too: of cases, those of the year before; of checks, those of other plans. */
const TAKEN_OUT: readonly TakenOut[] = [
  { some: /(?:随机)?(?:抽查|抽取|抽检|抽样)了?/ },
  { all: /检查/, some: /劝返/ },
  { all: /开庭/, some: /负责人出庭(?:应诉)?/ },
  { all: /发现|交办|反馈|排查/, some: /(?:完成)?(?:整改|销号)(?:完成|到位)?了?/ },
  { all: /排查/, some: /(?:成功)?(?:调解|化解)(?:成功)?了?/ },
  { all: /受理|收到|接到|承办|交办/, some: /(?:按期|按时)?(?:办结|审结|答复|回复)了?/ },
  { all: /执法人员|在岗/, some: /(?:持有|持证)(?:人员)?/ },
  { all: /应(?:考|到|参[加训考])/, some: /实际?(?:考|到|参[加训考])/, sure: true },
];

/** The noun of a part is left out, or is that of the whole. */
function sameThing(noun: string, label: string): boolean {
  return noun === '' || label.includes(noun.slice(-2));
}

/** Things taken out of those counted in the clause before: 招标项目60个,随机抽查项目14个. Internal. */
export function findTakenOut({ folded, statements }: CountedLine): FoundRelation[] {
  return statements.flatMap((part): FoundRelation[] => {
    const whole = statements[part.index - 1];
    if (whole === undefined || whole.kind !== 'count' || part.kind !== 'count' || !sameUnit(whole, part)) return [];
    if (whole.sentence !== part.sentence || whole.depth !== part.depth) return [];
    // 建议12件、提案4件,办结16件: of more than was counted last.
    const earlier = statements[whole.index - 1];
    if (earlier?.kind === 'count' && sameUnit(earlier, whole) && whole.start - earlier.end <= 30) return [];
    const gap = folded.slice(whole.end, part.start);
    if (gap.length > 30 || !/^[^,;。()]{0,12},[^,;。()]*$/.test(gap) || gap.includes('其中')) return [];
    return TAKEN_OUT.flatMap(({ all, some, sure }): FoundRelation[] => {
      const done = some.exec(part.before);
      if (done === null || (all !== undefined && !all.test(whole.clause))) return [];
      const noun = part.before.slice(done.index + done[0].length).replace(/[了共约]/g, '');
      if (done.index > 4 || !sameThing(noun, whole.label)) return [];
      return [
        {
          relation: { kind: 'subset', whole: whole.id, part: part.id, ...(sure ? {} : { doubtful: true }) },
          ...span([whole, part]),
        },
      ];
    }).slice(0, 1);
  });
}
