import { defineRule, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

/** How a body calls itself; 我办 is left out, for the office of a leading group has its seat in a bureau. */
const OWN = /(?<!自)我([局委厅院署])(?![员会托派])/g;

/** 自称不一: a body calls itself by two names. */
export const NAM_04: ReportRule = defineRule({
  id: 'NAM-04',
  title: { zh: '自称不一', en: 'A body calls itself by two names' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['text'],
  explanation: {
    zh: '一篇报告里前面称“我局”、后面称“我委”，多半是从别的单位或者机构改革前的材料里抄来的。按用得多的算，其余的指出来，各报一次；书名号里的不查。',
    en: 'A report that says 我局 here and 我委 there was copied from another body or from before a reform. The usual form counts; the others are reported, once each; titles are left alone.',
  },
  message: {
    zh: '前后自称不一：别处称“{usual}”，此处称“{quote}”。',
    en: 'The body is "{usual}" elsewhere and "{quote}" here.',
  },
  fix: {
    zh: '请统一自称，并核对这段内容是不是本单位的。',
    en: 'Use one form, and see whether the passage is about this body.',
  },
  samples: {
    good: { text: '我局健全制度。我局加强培训。' },
    bad: { text: '我局健全制度。我局加强培训。我委严格考核。' },
  },
  check: ({ text }) => {
    const found = text.matches(OWN, { within: text.main, outsideTitles: true });
    const first = new Map<string, (typeof found)[number]>();
    const counts = new Map<string, number>();
    for (const match of found) {
      const name = match.match[0];
      if (!first.has(name)) first.set(name, match);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const [usual, ...others] = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
    return others.map((name) => ({ ...first.get(name)!, values: { usual: usual! } }));
  },
});
