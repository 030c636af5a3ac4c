import { SET_ASIDE_LABELS } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';

/** What is left in a file while it is worked on. */
const LEFT = ['inserted', 'deleted', 'comment', 'hidden'] as const;

/** 文件留有修订或批注: changes or comments left in the file. */
export const PUB_08: ReportRule = defineRule({
  id: 'PUB-08',
  title: { zh: '文件留有修订或批注', en: 'Changes or comments left in the file' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '定稿要求', en: 'what a final file is like' } }],
  reads: ['meta'],
  explanation: {
    zh: '定稿、报送和公开的文件，修订要全部接受或拒绝，批注和隐藏文字要删去，否则别人看得到修改过程。读取Word文件时记下的，据此提示。',
    en: 'A file that is final has no open changes, comments or hidden text, by which others see how it was made. Told from what was met in a Word file.',
  },
  message: { zh: '文件里留有{what}共{count}处。', en: 'The file holds {count} of: {what}.' },
  fix: {
    zh: '请接受或拒绝全部修订，删去批注和隐藏文字后另存。',
    en: 'Accept or reject all changes, remove comments and hidden text, and save it anew.',
  },
  samples: {
    good: { meta: { reading: { characters: 100, setAside: [{ kind: 'pageChrome', count: 1, characters: 4 }] } } },
    bad: { meta: { reading: { characters: 100, setAside: [{ kind: 'comment', count: 2, characters: 4 }] } } },
  },
  check: ({ report }) => {
    const { reading } = report.meta;
    if (reading === undefined) return 'notApplicable';
    return reading.setAside
      .filter(({ kind, count }) => count > 0 && LEFT.some((left) => left === kind))
      .map(({ kind, count }) => ({
        path: ['meta', 'reading'],
        place: { zh: '文件', en: 'file' },
        key: kind,
        values: { what: { zh: SET_ASIDE_LABELS[kind], en: kind }, count: String(count) },
      }));
  },
});
