import { firstWhere } from '@fazhi/core';
import type { Passage } from '../../report-text/passage.js';
import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { outlineRegistry } from '../basis.js';

const NAME = '法治政府建设实施纲要';
const OPENING: Readonly<Record<string, string>> = { '《': '》', '〈': '〉', '<': '>' };
const YEARS = /^\s?[（(]\s?(?:19|20)\d{2}年?\s?[-—–－~～]{1,2}\s?(?:19|20)\d{2}年\s?[）)]/;
const YEARS_OUTSIDE = /^[》〉>]?\s?[（(]?\s?(?:19|20)\d{2}年?\s?[-—–－~～]{1,2}\s?(?:19|20)\d{2}[）)年]*/;
/** The plans of several levels, or the one of a place, named in passing: no title is quoted. */
const OF_A_LEVEL = /[省市县区州盟旗级央家]$/;
/** Shortest beginning of the name at the end of a line that counts as the name broken in two. */
const SHORTEST = 6;

/** 纲要名称写法: the title of an outline is not in its proper form. */
export const CIT_02: ReportRule = defineRule({
  id: 'CIT-02',
  title: { zh: '纲要名称写法', en: 'Outline title form' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [outlineRegistry('名称')],
  reads: ['text'],
  explanation: {
    zh: '纲要的名称连同年份是一个整体：年份连同“年”字放在括号里，括号放在书名号里，即《法治政府建设实施纲要（2021—2025年）》。括号全角半角、连接号长短、内层书名号样式不影响判断；后面接“实施方案”“实施意见”也不影响。',
    en: 'The title and its years are one: years and 年 within the bracket, the bracket within the title mark, as 《法治政府建设实施纲要（2021—2025年）》. Width of brackets, length of the dash and style of inner marks do not matter, nor does a following 实施方案 or 实施意见.',
  },
  message: {
    zh: '纲要名称写法有误：“{quote}”。',
    en: 'The title of the outline is not in its proper form: "{quote}".',
  },
  fix: {
    zh: '应写作《法治政府建设实施纲要（20××—20××年）》：年份和“年”字在括号里，括号在书名号里。',
    en: 'Write 《法治政府建设实施纲要（20××—20××年）》: years and 年 within the bracket, the bracket within the title mark.',
  },
  variants: {
    bare: {
      severity: 'info',
      message: {
        zh: '“{quote}”没有用书名号，也没有写年份；先后有几件纲要，读者不知道是哪一件。',
        en: '"{quote}" has neither title marks nor years; there have been several outlines.',
      },
    },
  },
  samples: {
    good: { text: '贯彻《法治政府建设实施纲要（2015—2020年）》。' },
    bad: { text: '贯彻《法治政府建设实施纲要（2015—2020）年》。' },
  },
  check: ({ text }) => {
    const broken = text.printed.flatMap((at, index) => brokenName(at, text.printed[index + 1]) ?? []);
    const marks = new Map<Passage, TitleMark[]>();
    const mentions = text.matches(/法治政府建设实施纲要/g, { within: 'printed' }).map(({ at, start }) => {
      const known = marks.get(at) ?? titleMarks(at.text);
      marks.set(at, known);
      return { at, ...judge(at.text, start, known) };
    });
    if (broken.length + mentions.length === 0) return 'notApplicable';
    const wrong = mentions.filter(({ form }) => form === 'wrong');
    // Once the full title has been given, the bare name in running text refers to it.
    const bare = mentions.some(({ form }) => form === 'proper')
      ? undefined
      : mentions.find(({ form, at, start }) => form === 'bare' && !OF_A_LEVEL.test(at.text.charAt(start - 1)));
    return [...broken, ...wrong, ...(bare === undefined ? [] : [{ ...bare, variant: 'bare' }])];
  },
});

interface Judged {
  readonly form: 'proper' | 'wrong' | 'bare';
  readonly start: number;
  readonly end: number;
}

function judge(line: string, start: number, marks: readonly TitleMark[]): Judged {
  const after = line.slice(start + NAME.length, start + NAME.length + 30);
  const from = (offset: number): number => firstWhere(marks.length, (index) => marks[index]!.at >= offset);
  const open = marks[from(start) - 1]?.open;
  const years = YEARS.exec(after);
  const begin = open === undefined ? start : open.at;
  if (years === null || open === undefined) {
    const outside = YEARS_OUTSIDE.exec(after)?.[0] ?? '';
    const closing = /[》〉>]/.exec(after.slice(outside.length, outside.length + 1))?.[0] ?? '';
    const end = start + NAME.length + outside.length + closing.length;
    return { form: outside === '' && open === undefined ? 'bare' : 'wrong', start: begin, end };
  }
  const end = start + NAME.length + years[0].length;
  const next = marks[from(end)];
  // The next mark either closes this title or opens another within it.
  const closes = next === undefined || next.mark === OPENING[open.mark] || next.mark in OPENING;
  return { form: closes ? 'proper' : 'wrong', start: begin, end: closes ? end : next.at + 1 };
}

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/** A title mark, and the one that stands open after it. */
interface TitleMark extends Mark {
  readonly open: Mark | undefined;
}

function titleMarks(line: string): TitleMark[] {
  const open: Mark[] = [];
  return Array.from(line.matchAll(/[《》〈〉<>]/g), ({ 0: mark, index: at }) => {
    const last = open.at(-1);
    if (mark in OPENING) open.push({ mark, at });
    else if (last !== undefined && OPENING[last.mark] === mark) open.pop();
    return { mark, at, open: open.at(-1) };
  });
}

/** The name begun at the end of one line and finished on the next. */
function brokenName(at: Passage, next: Passage | undefined): RawFinding | undefined {
  if (next === undefined) return undefined;
  const line = at.text.trimEnd();
  for (let length = NAME.length - 1; length >= SHORTEST; length -= 1) {
    if (!line.endsWith(NAME.slice(0, length))) continue;
    if (!next.text.trimStart().startsWith(NAME.slice(length))) return undefined;
    const start = line.length - length;
    return { at, start: line[start - 1] === '《' ? start - 1 : start, end: line.length };
  }
  return undefined;
}
