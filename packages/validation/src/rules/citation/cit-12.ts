import { defineRule, type ReportRule } from '../../rule.js';
import { editionTitle, resolveInstrument } from '@fazhi/core';
import { INSTRUMENT_REGISTRY } from '../basis.js';
import { citationsIn } from './citations-in.js';

/** 条号超出: Article beyond the last article. */
export const CIT_12: ReportRule = defineRule({
  id: 'CIT-12',
  title: { zh: '条号超出', en: 'Article beyond the last article' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [INSTRUMENT_REGISTRY],
  reads: ['text', 'meta'],
  explanation: {
    zh: '引用的条号不能大于该文件的末条。按适用法律日期确定版本；末条未登记的不查。',
    en: 'A cited article is not beyond the last one of the edition in force. Instruments whose last article is not registered are left alone.',
  },
  message: {
    zh: '《{title}》共{last}条，没有“{quote}”所引的条。',
    en: '《{title}》 has {last} articles; "{quote}" cites one beyond.',
  },
  fix: { zh: '请核对条号和版本。', en: 'Check the number and the edition.' },
  samples: { good: { text: '依据《行政许可法》第十二条办理。' }, bad: { text: '依据《行政许可法》第九十九条办理。' } },
  check: ({ text, lawAsOf, registry }) => {
    const cited = citationsIn(text).flatMap((place) => {
      const { title, article } = place.citation;
      const resolved = resolveInstrument(title, lawAsOf, registry) ?? resolveInstrument(title, undefined, registry);
      const last = resolved?.edition.lastArticle;
      // A number that was never seen in a text accuses nobody.
      return article === undefined || last === undefined || resolved?.edition.confidence === 'unsure'
        ? []
        : [{ ...place, article, title: editionTitle(resolved!), last }];
    });
    if (cited.length === 0) return 'notApplicable';
    return cited
      .filter(({ article, last }) => article > last)
      .map(({ at, start, end, article, last, title }) => ({
        at,
        start,
        end,
        expected: `<= ${String(last)}`,
        actual: String(article),
        values: { title, last },
      }));
  },
});
