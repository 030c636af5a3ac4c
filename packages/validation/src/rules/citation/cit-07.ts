import { formatChineseDate } from '@fazhi/core';
import { reportDates } from '../../report-text/report-dates.js';
import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { outlineRegistry } from '../basis.js';
import { outlineMentions } from './outline-mentions.js';

const COMING = /即将(?:出台|印发|发布|颁布)|拟出台|待出台/;

/** 文件出台时点: an outline is cited before it was public, or called forthcoming after. */
export const CIT_07: ReportRule = defineRule({
  id: 'CIT-07',
  title: { zh: '文件出台时点', en: 'Issued or not yet issued' },
  severity: 'info',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [outlineRegistry('公开日期')],
  reads: ['text', 'meta'],
  explanation: {
    zh: '纲要公开之前只能说“即将出台”，公开之后就不能再这样说。以成文日期（没有时以公开日期）为准；都没有时，只查不可能成立的情形。',
    en: 'Before an outline is public it can only be called forthcoming, and afterwards no longer. The date of signature decides, else that of publication; with neither, only what cannot be true is reported.',
  },
  message: {
    zh: '《{title}》于{public}公开，本件成文时（{date}）还不能引用为已出台。',
    en: '《{title}》 became public on {public}; on {date} it could not be cited as issued.',
  },
  fix: { zh: '请核对引用的纲要和成文日期。', en: 'Check the outline cited and the date of signature.' },
  variants: {
    alreadyIssued: {
      message: {
        zh: '《{title}》已于{public}公开，{date}成文的文件不应再称“即将出台”。',
        en: '《{title}》 had been public since {public}; a document of {date} should not call it forthcoming.',
      },
      fix: { zh: '请删去“即将出台”。', en: 'Leave out "forthcoming".' },
    },
  },
  samples: {
    good: { text: '《法治政府建设实施纲要（2015—2020年）》实施完毕。' },
    bad: { text: '落实即将出台的《法治政府建设实施纲要（2015—2020年）》。' },
  },
  check: ({ report, text, year, registry }) => {
    const mentions = outlineMentions(text, registry);
    if (mentions.length === 0) return 'notApplicable';
    const { signed, published } = reportDates(report.meta);
    const known = signed?.date ?? published?.date;
    const latest = known ?? (year === undefined ? undefined : `${String(year + 1)}-12-31`);
    if (latest === undefined)
      return { skipped: { zh: '不知道成文日期和报告年度', en: 'neither date nor report year is known' } };
    const seen = new Set<string>();
    return mentions.flatMap(({ at, start, end, outline }): RawFinding[] => {
      // A local outline of the same name has a date of its own.
      if (outline === undefined) return [];
      const { id, title, madePublicOn } = outline;
      const coming = COMING.test(at.text.slice(Math.max(0, start - 12), start));
      const early = !coming && latest < madePublicOn;
      const stale = coming && known !== undefined && known >= madePublicOn;
      if ((!early && !stale) || seen.has(`${id}${String(coming)}`)) return [];
      seen.add(`${id}${String(coming)}`);
      const values = {
        title,
        public: { zh: formatChineseDate(madePublicOn), en: madePublicOn },
        date: { zh: formatChineseDate(latest), en: latest },
      };
      return [{ at, start, end, ...(stale ? { variant: 'alreadyIssued' } : {}), values }];
    });
  },
});
