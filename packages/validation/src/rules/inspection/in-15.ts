import { defineRule, type ReportRule } from '../../rule.js';

const FILED = /(?:明白卡|备案表|报备表)(\d{1,6})份/g;
const DONE = /开展(?:涉企)?检查(\d{1,6})[次批]/;

/** 备案数少于检查数: fewer filings than inspections. */
export const IN_15: ReportRule = defineRule({
  id: 'IN-15',
  title: { zh: '备案数少于检查数', en: 'Fewer filings than inspections' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'inspection',
  basis: [
    {
      text: {
        zh: '涉企检查先备案后实施的做法',
        en: 'the practice of filing an inspection of an enterprise before it is made',
      },
    },
  ],
  reads: ['text'],
  explanation: {
    zh: '涉企检查要事先备案的地方，收到的备案（明白卡）不应少于开展的检查。',
    en: 'Where inspections of enterprises are filed beforehand, there are no fewer filings than inspections.',
  },
  message: {
    zh: '备案{filed}份，少于检查{done}次，可能有检查没有备案。',
    en: '{filed} filings for {done} inspections: some may not have been filed.',
  },
  fix: { zh: '请核对备案和检查的数量。', en: 'Check the numbers of filings and of inspections.' },
  samples: {
    good: { text: '全年开展检查14次，收到明白卡93份。' },
    bad: { text: '全年开展检查93次，收到明白卡14份。' },
  },
  check: ({ text }) => {
    const pairs = text.matches(FILED, { outsideTitles: true }).flatMap((found) => {
      const sentence = text.sentenceAt(found.at, found.start);
      const done = DONE.exec(found.at.text.slice(sentence.start, sentence.end))?.[1];
      const filed = Number(found.match[1]);
      return done === undefined ? [] : [{ ...found, values: { filed, done: Number(done) } }];
    });
    return pairs.length === 0 ? 'notApplicable' : pairs.filter(({ values }) => values.filed < values.done);
  },
});
