import { defineRule, type ReportRule } from '../../rule.js';
import { plainText, type Section } from '@fazhi/core';
import { headingStyle } from '../numbering/heading-style.js';
import { sampleSection } from '../sample-report.js';

/** 标题与正文未断开: Run-in heading not closed. */
export const TXT_18: ReportRule<{ maxUnmarkedChars: number }> = defineRule<{ maxUnmarkedChars: number }>({
  id: 'TXT-18',
  title: { zh: '标题与正文未断开', en: 'Run-in heading not closed' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '版面与行文要求', en: 'layout and wording' } }],
  reads: ['structure', 'text'],
  params: { maxUnmarkedChars: 30 },
  explanation: {
    zh: '带序号的小标题与正文接排时，标题后用句号断开。同样序号的其他小标题断开了，这一处断在逗号、顿号、分号或冒号上，或者30字（参数 maxUnmarkedChars）以上没有任何标点的，指出来。单独成行的标题不查。',
    en: 'A numbered heading that the text follows on the same line is closed by a full stop. Where others of its kind are and this one breaks off at a comma, semicolon or colon, or runs on for more than `maxUnmarkedChars` characters without any mark, it is reported. Headings on a line of their own are left alone.',
  },
  message: { zh: '小标题“{quote}”后面没有用句号断开。', en: 'No full stop closes the heading "{quote}".' },
  fix: { zh: '请在小标题后加句号。', en: 'Put a full stop after the heading.' },
  samples: {
    good: { text: [runIn('1.', '加强学习'), runIn('2.', '加强培训')] },
    bad: { text: [runIn('1.', '加强学习'), runIn('2.', '加强培训，')] },
  },
  check: ({ text, params }) => {
    const headings = text.body.flatMap((at) => {
      const section = at.sections.at(-1);
      const style = section === undefined ? undefined : headingStyle(section);
      if (at.kind !== 'heading' || at.node.type !== 'heading' || at.node.runIn !== true || style === undefined)
        return [];
      const words = plainText(at.node);
      const runsOn = words.split(/[\p{P}\s]/u).some((stretch) => stretch.length > params.maxUnmarkedChars);
      return [{ at, style, open: runsOn || /[，,、；;：:]\s*$/u.test(words) }];
    });
    const closed = new Set(headings.filter(({ open }) => !open).map(({ style }) => style));
    return headings
      .filter(({ open, style }) => open && closed.has(style))
      .map(({ at }) => ({ at, start: 0, end: at.text.length }));
  },
});

function runIn(ordinal: string, words: string): Section {
  const section = sampleSection(`${ordinal}${words}`, ['全年组织培训3次。']);
  const [heading, ...blocks] = section.children;
  return { ...section, children: [{ ...heading, runIn: true }, ...blocks] };
}
