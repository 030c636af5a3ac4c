import { defineRule, type ReportRule } from '../../rule.js';
import type { AgencyLedgers } from '@fazhi/core';
import { sampleLedgers } from '../ledger/ledger-sample.js';

const NEARBY = 120;
const LEDGERS = (repliedOn?: string): AgencyLedgers =>
  sampleLedgers({
    supervision: {
      proposals: [
        {
          id: 'j1',
          kind: 'npcSuggestion',
          no: '第12号',
          title: '关于支持中小企业的建议',
          session: '第七届人大第二次会议',
          leadProposer: '代表',
          role: 'lead',
          assignedOn: '2020-03-02',
          dueOn: '2020-06-30',
          repliedOn,
          contacted: { before: true, during: true, after: false },
          isPublic: true,
        },
      ],
    },
  });

/** 办复率与台账不符: 100% reply rate with open items. */
export const PR_05: ReportRule = defineRule({
  id: 'PR-05',
  title: { zh: '办复率与台账不符', en: '100% reply rate with open items' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'supervision',
  basis: [{ text: { zh: '台账', en: 'ledgers' } }],
  reads: ['text', 'ledgers'],
  explanation: {
    zh: '报告说建议提案办复率、办结率100%或全部办结，而台账里当年交办的还有没答复的。',
    en: 'The report claims that all suggestions and proposals were answered, while the ledger of the year holds open ones.',
  },
  message: {
    zh: '“{quote}”，而台账里还有{open}件没有答复。',
    en: '"{quote}", but {open} in the ledger have no reply.',
  },
  fix: { zh: '请核对台账，写实际办复率。', en: 'Check the ledger and give the actual rate.' },
  samples: {
    good: { text: '办理人大代表建议1件，办复率100%。', options: { ledgers: LEDGERS('2020-06-30') } },
    bad: { text: '办理人大代表建议1件，办复率100%。', options: { ledgers: LEDGERS() } },
  },
  check: ({ text, ledgers }) => {
    const claims = text
      .matches(/(?:办复率|办结率)[^。；;，,\d]{0,16}100[%％]|全部(?:按期|按时)?(?:办结|办复|答复)/g, {
        outsideTitles: true,
      })
      .filter(({ at, start }) => {
        const sentence = text.sentenceAt(at, start);
        return /建议|提案|议案/.test(at.text.slice(Math.max(0, sentence.start - NEARBY), sentence.end));
      });
    if (claims.length === 0) return 'notApplicable';
    const open = ledgers!.book.supervision?.proposals?.filter(({ repliedOn }) => repliedOn === undefined).length;
    return open === undefined || open === 0 ? [] : claims.map((found) => ({ ...found, values: { open } }));
  },
});
