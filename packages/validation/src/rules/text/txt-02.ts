import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';

const TOUCHED = /[\u4e00-\u9fa5《》〈〉()（）“”]/;

/** 尖括号代书名号: ASCII angle marks round a title. */
export const TXT_02: ReportRule = defineRule({
  id: 'TXT-02',
  title: { zh: '尖括号代书名号', en: 'ASCII angle marks in titles' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.punctuation.titleMark' }],
  reads: ['text'],
  explanation: {
    zh: '书名号里再用书名号，内层用单书名号〈〉，不用尖括号<>。',
    en: 'A title within a title takes 〈〉, not the ASCII signs < and >.',
  },
  message: { zh: '“{quote}”用了尖括号。', en: '"{quote}" uses ASCII angle signs.' },
  fix: { zh: '请改用〈〉。', en: 'Use 〈 and 〉.' },
  samples: {
    good: { text: '落实《关于贯彻〈行政处罚法〉的意见》。' },
    bad: { text: '落实《关于贯彻<行政处罚法>的意见》。' },
  },
  check: ({ text }) =>
    text.printed.flatMap((at): RawFinding[] => {
      const findings: RawFinding[] = [];
      let open = -1;
      const lone = (start: number): void => {
        const beside = (at.text[start - 1] ?? '') + (at.text[start + 1] ?? '');
        if (!TOUCHED.test(beside)) return;
        const from = Math.max(0, start - 12);
        findings.push({ at, start: from, end: Math.min(at.text.length, start + 6) });
      };
      for (const { 0: mark, index } of at.text.matchAll(/[<>]/g)) {
        if (mark === '<') {
          if (open >= 0) lone(open);
          open = index;
        } else if (open < 0) {
          lone(index);
        } else {
          const span = at.text.slice(open, index + 1);
          // A comment of a web page or a Markdown file is no title.
          if (/^<(?!!--).*[\u4e00-\u9fa5]/.test(span)) findings.push({ at, start: open, end: index + 1 });
          open = -1;
        }
      }
      if (open >= 0) lone(open);
      return findings;
    }),
});
