import { FIRST_PERSON_DUTY } from '@fazhi/core';
import type { ReportRule } from '../../rule.js';
import { missingItem, without } from './missing-item.js';

/** 缺第一责任人履职情况: the third statutory item is missing. */
export const STR_04: ReportRule = missingItem({
  id: 'STR-04',
  title: { zh: '缺第一责任人履职情况', en: 'First-responsible-person part missing' },
  item: 'firstResponsiblePersonPerformance',
  provision: 'report.firstPerson',
  subject: 'leadership',
  what: {
    zh: '上一年度党政主要负责人履行推进法治建设第一责任人职责的情况（只写在下一年度安排里的不算）',
    en: 'account of how the heads of Party committee and government performed as first responsible person (a mention in next year’s plan does not count)',
  },
  fix: {
    zh: '请补写上一年度主要负责人听取汇报、研究部署、述法等履职情况。',
    en: 'Write what the heads did in the past year: briefings heard, work deployed, duty reports on law.',
  },
  bad: without('firstResponsiblePersonPerformance'),
  check: ({ text }) => {
    if (text.contents.evidence.firstResponsiblePersonPerformance.length > 0) return [];
    // Where the plan names the duty, the finding points there: the clerk sees what was taken for the report of it.
    const planned = text.main.find(
      (passage) =>
        text.contents.itemOf(passage) === 'nextYearArrangements' && FIRST_PERSON_DUTY.test(passage.outsideTitles),
    );
    if (planned === undefined) return [{ key: 'firstResponsiblePersonPerformance' }];
    const at = planned.outsideTitles.search(FIRST_PERSON_DUTY);
    const sentence = text.sentenceAt(planned, at);
    return [{ at: planned, start: sentence.start, end: Math.min(sentence.end, sentence.start + 60) }];
  },
});
