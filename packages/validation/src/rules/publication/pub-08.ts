import { SET_ASIDE_LABELS } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';

/** What is left in a file while it is worked on. */
const LEFT = ['inserted', 'deleted', 'comment', 'hidden'] as const;

/** What may hold words of the report that were not read as its text; boxes may have been read. */
const UNREAD = ['hidden', 'control', 'embeddedFile', 'note'] as const;

/** Per cent of the text, above which somebody should look. */
const MOST_UNREAD = 5;

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
    zh: '定稿、报送和公开的文件，修订要全部接受或拒绝，批注和隐藏文字要删去，否则别人看得到修改过程。隐藏文字、控件、嵌入文件和注释中的文字不作为正文，合计超过全文5%的，提示核对。根据读取Word文件和网页时记下的提示。',
    en: 'A file that is final has no open changes, comments or hidden text, by which others see how it was made. Words in hidden text, controls, embedded files and notes are not read as text; above 5 % of all, they should be looked at. Told from what was met in a Word file or a page.',
  },
  message: { zh: '文件里留有{what}共{count}处。', en: 'The file holds {count} of: {what}.' },
  fix: {
    zh: '请接受或拒绝全部修订，删去批注和隐藏文字后另存。',
    en: 'Accept or reject all changes, remove comments and hidden text, and save it anew.',
  },
  variants: {
    unread: {
      message: {
        zh: '全文{share}%的文字在{what}中，没有作为正文读取、检查。',
        en: '{share} % of the text is in {what}, and was neither read nor checked as text.',
      },
      fix: {
        zh: '请核对正文是否读全；属于正文的，请移到正文中。',
        en: 'See whether the text is whole; move what belongs to it there.',
      },
    },
  },
  samples: {
    good: { meta: { reading: { characters: 100, setAside: [{ kind: 'pageChrome', count: 1, characters: 4 }] } } },
    bad: { meta: { reading: { characters: 100, setAside: [{ kind: 'comment', count: 2, characters: 4 }] } } },
  },
  check: ({ report }) => {
    const { reading } = report.meta;
    if (reading === undefined) return 'notApplicable';
    const found = { path: ['meta', 'reading'], place: { zh: '文件', en: 'file' } };
    const unread = reading.setAside.filter(
      ({ kind, characters }) => characters > 0 && UNREAD.some((one) => one === kind),
    );
    const share = (unread.reduce((sum, { characters }) => sum + characters, 0) / reading.characters) * 100;
    return [
      ...reading.setAside
        .filter(({ kind, count }) => count > 0 && LEFT.some((left) => left === kind))
        .map(({ kind, count }) => ({
          ...found,
          key: kind,
          values: { what: { zh: SET_ASIDE_LABELS[kind], en: kind }, count: String(count) },
        })),
      ...(share > MOST_UNREAD
        ? [
            {
              ...found,
              key: 'unread',
              variant: 'unread',
              values: {
                share: share.toFixed(1),
                what: {
                  zh: unread.map(({ kind }) => SET_ASIDE_LABELS[kind]).join('、'),
                  en: unread.map(({ kind }) => kind).join(', '),
                },
              },
            },
          ]
        : []),
    ];
  },
});
