import type { Passage } from '../../report-text/passage.js';
import type { ReportText } from '../../report-text/report-text.js';
import type { RawFinding } from '../../rule.js';

/** Whom an exam is of: enforcement officers for their certificate, or everyone who learns the law. Internal. */
export type ExamOf = 'officers' | 'learners';

/** What one sentence says of one exam. Internal. */
export interface ExamFigures {
  /** The passage. */
  at: Passage;
  /** First character of the sentence. */
  start: number;
  /** The character after it. */
  end: number;
  /** How many should sit it, sat it and passed it. */
  counts: readonly [due: number | undefined, sat: number | undefined, passed: number | undefined];
  /** Rates as printed: of those due how many sat it, of those who sat it how many passed. */
  rates: readonly [participation: string | undefined, pass: string | undefined];
}

const EXAM = /考试|测试/g;
const OFFICERS = /执法(?:人员|资格|证)/;
const IS = '(?:人数|人员)?(?:为|达到?|共计?)?';
const COUNTS = ['应考|应参考|应参加考试|报名', '实考|参考|参加考试|参加测试', '(?<![不未])(?:合格|及格|通过)'].map(
  (words) => new RegExp(`(?:${words})${IS}(\\d{1,7})[人名]|(\\d{1,7})[人名](?:${words})`, 'g'),
);
const RATES = ['参考率|参与率|参加率', '合格率|及格率|通过率'].map(
  (words) => new RegExp(`(?:${words})(?:为|达到?|是)?(\\d{1,3}(?:\\.\\d{1,2})?)[%％]`, 'g'),
);

/** The figure a sentence states once; said twice, it may be of two exams. */
function only(sentence: string, pattern: RegExp): string | undefined {
  const [first, second] = [...sentence.matchAll(pattern)];
  return first === undefined || second !== undefined ? undefined : (first[1] ?? first[2]);
}

/** Every sentence that gives figures of one exam. Internal. */
export function examFigures(text: ReportText, of: ExamOf): ExamFigures[] {
  const seen = new Set<string>();
  return text.matches(EXAM, { outsideTitles: true }).flatMap(({ at, start }): ExamFigures[] => {
    const sentence = text.sentenceAt(at, start);
    const words = at.text.slice(sentence.start, sentence.end);
    if (OFFICERS.test(words) !== (of === 'officers')) return [];
    const key = `${at.path.join('.')} ${String(sentence.start)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const [due, sat, passed] = COUNTS.map((pattern) => only(words, pattern)).map((raw) =>
      raw === undefined ? undefined : Number(raw),
    );
    const [participation, pass] = RATES.map((pattern) => only(words, pattern));
    if ([due, sat, passed, participation, pass].every((figure) => figure === undefined)) return [];
    return [{ at, start: sentence.start, end: sentence.end, counts: [due, sat, passed], rates: [participation, pass] }];
  });
}

/** Where more sat an exam than should, or more passed than sat. Internal. */
export function countFaults(figures: readonly ExamFigures[]): RawFinding[] {
  return figures.flatMap(({ at, start, end, counts }) => {
    const stated = counts.filter((count) => count !== undefined);
    const index = stated.findIndex((count, position) => position > 0 && count > stated[position - 1]!);
    return index < 0 ? [] : [{ at, start, end, values: { more: stated[index]!, of: stated[index - 1]! } }];
  });
}

/** Where a printed rate is more than one unit of its last digit off its counts. Internal. */
export function rateFaults(figures: readonly ExamFigures[]): RawFinding[] {
  return figures.flatMap(({ at, start, end, counts, rates }) =>
    rates.flatMap((printed, index): RawFinding[] => {
      const [whole, part] = [counts[index], counts[index + 1]];
      if (printed === undefined || whole === undefined || part === undefined || whole === 0 || part > whole) return [];
      const decimals = printed.split('.')[1]?.length ?? 0;
      const computed = (part / whole) * 100;
      if (Math.abs(computed - Number(printed)) <= 10 ** -decimals) return [];
      return [
        { at, start, end, values: { printed: `${printed}%`, computed: `${computed.toFixed(Math.max(decimals, 1))}%` } },
      ];
    }),
  );
}
