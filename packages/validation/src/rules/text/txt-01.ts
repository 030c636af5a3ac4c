import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';

const CLOSING: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '(': ')',
  '（': ')',
  '〔': '〕',
  '<': '>',
  '[': ']',
  '【': '】',
};
const MARKS = /[《》〈〉“”‘’()（）〔〕<>【】]/gu;
const TITLE_MARKS: ReadonlySet<string> = new Set(['《', '〈', '<']);

/** Most marks a message lists. */
const LISTED = 10;

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/** 成对标点不配对: paired marks do not pair. */
export const TXT_01: ReportRule = defineRule({
  id: 'TXT-01',
  title: { zh: '成对标点不配对', en: 'Unbalanced paired marks' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.punctuation' }],
  reads: ['text'],
  explanation: {
    zh: '书名号、引号、括号要成对出现，书名号里再用书名号时内层用〈〉。按段检查，一段报一次，列出没有配上的符号。',
    en: 'Title marks, quotation marks and brackets come in pairs, and a title within a title takes 〈〉. Checked by paragraph; one finding names every mark left over.',
  },
  message: { zh: '标点没有配对：{marks}，见“{quote}”。', en: 'Marks without a partner: {marks}, in "{quote}".' },
  fix: { zh: '请补上缺的一半，或删去多余的一半。', en: 'Add the missing half, or remove the one too many.' },
  samples: {
    good: { text: '解读《行政处罚法》。' },
    bad: { text: '解读《行政处罚法。' },
  },
  check: ({ text }) =>
    text.printed.flatMap((at): RawFinding[] => {
      if (unpaired(at.text).length === 0) return [];
      // A title in several lines whose marks do not pair is told line by line, as it is printed.
      const lines = at.kind === 'title' ? at.pieces : [{ start: 0, end: at.text.length }];
      return lines.flatMap((line) => {
        const left = unpaired(at.text.slice(line.start, line.end));
        const first = left[0];
        if (first === undefined) return [];
        const marks = left.slice(0, LISTED).map(({ mark }) => mark);
        const start = Math.max(line.start, line.start + first.at - 12);
        const end = Math.min(line.end, line.start + first.at + 13);
        return [{ at, start, end, key: marks.join(''), values: { marks: marks.join(' ') } }];
      });
    }),
});

function unpaired(text: string): Mark[] {
  const open: Mark[] = [];
  // How many wait for each closing mark, so that one without a partner looks for none.
  const waiting = new Map<string, number>();
  const count = (mark: string, by: number): void => {
    waiting.set(CLOSING[mark]!, (waiting.get(CLOSING[mark]!) ?? 0) + by);
  };
  const left: Mark[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    // A sign of comparison, and the bracket of a list number (1），2）), pair with nothing.
    const isClosing = closes(open.at(-1)?.mark, mark);
    if ((mark === '<' || mark === '>') && !isClosing && !isTitleMark(text, at)) continue;
    if (isClosing) {
      count(open.pop()!.mark, -1);
    } else if (mark in CLOSING) {
      if (TITLE_MARKS.has(mark) && nestsBadly(open, mark)) left.push({ mark, at });
      open.push({ mark, at });
      count(mark, 1);
    } else {
      // A closing mark whose partner lies further out: what stands between was left open.
      if ((waiting.get(folded(mark)) ?? 0) > 0) {
        for (let last = open.pop()!; ; last = open.pop()!) {
          count(last.mark, -1);
          if (closes(last.mark, mark)) break;
          left.push(last);
        }
      } else if (
        !/(?:^|[\s。；;，,：:])(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/u.test(text.slice(Math.max(0, at - 3), at))
      ) {
        left.push({ mark, at });
      }
    }
  }
  return [...left, ...open].sort((a, b) => a.at - b.at);
}

function closes(opening: string | undefined, mark: string): boolean {
  return opening !== undefined && CLOSING[opening] === folded(mark);
}

function folded(mark: string): string {
  return mark === '）' ? ')' : mark;
}

/** 《 directly within 《: the inner title takes 〈. Only where the outer one has not just lost its end. */
function nestsBadly(open: readonly Mark[], mark: string): boolean {
  return mark === '《' && open.at(-1)?.mark === '《';
}

/** True for an angle sign that stands for a title mark: it touches words, or words stand between it and its partner. */
function isTitleMark(text: string, at: number): boolean {
  if (/[\u4e00-\u9fa5《》〈〉()（）“”]/.test((text[at - 1] ?? '') + (text[at + 1] ?? ''))) return true;
  const span = /^<[^<>]{1,120}>/.exec(text.slice(at, at + 122))?.[0];
  return span !== undefined && /[\u4e00-\u9fa5]/.test(span);
}
