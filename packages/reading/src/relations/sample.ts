import { type FoundRelation, sameUnit, sharesWord, type StatedLine } from './statement.js';

/** Verbs whose object is taken out of what was counted just before. */
const TAKEN_OUT = /(?:随机)?(?:抽查|抽取|抽检|抽样)|劝返|出庭(?:应诉)?/;

/** Things taken out of things counted before: 招标项目60个,随机抽查项目14个. Internal. */
export function findSamples({ folded, statements }: StatedLine): FoundRelation[] {
  const found: FoundRelation[] = [];
  for (let index = 0; index + 1 < statements.length; index += 1) {
    const whole = statements[index]!;
    const part = statements[index + 1]!;
    if (!sameUnit(whole, part) || whole.sentence !== part.sentence || part.start - whole.end > 30) continue;
    const gap = folded.slice(whole.end, part.start);
    const verb = TAKEN_OUT.exec(gap);
    if (verb === null || /;|其中/.test(gap)) continue;
    if (!sharesWord(gap.slice(verb.index + verb[0].length).replace(/[了共约]/g, ''), whole.label)) continue;
    found.push({ relation: { kind: 'subset', whole: whole.id, part: part.id }, start: whole.start, end: part.end });
  }
  return found;
}
