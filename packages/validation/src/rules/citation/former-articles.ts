import type { IsoDate } from '@fazhi/core';
import type { ReportText } from '../../report-text/report-text.js';
import type { RuleOutcome } from '../../rule.js';
import { citationsIn } from './citations-in.js';

/** 新旧条号: an article before a revision, what it is about, and where that stands now. Internal. */
export interface FormerArticle {
  /** 旧条: number before. */
  readonly before: number;
  /** 新条: number now. */
  readonly after: number;
  /** 内容: words that show what is cited. */
  readonly about: RegExp;
}

/** Citations of a law by the article numbers it had before a revision. Internal. */
export function formerArticles(
  text: ReportText,
  law: RegExp,
  table: readonly FormerArticle[],
  inForce: { since: IsoDate; day: IsoDate | undefined },
): RuleOutcome {
  const cited = citationsIn(text).filter(({ citation }) => citation.article !== undefined && law.test(citation.title));
  if (cited.length === 0 || inForce.day === undefined || inForce.day < inForce.since) return 'notApplicable';
  return cited.flatMap(({ at, start, end, citation }) => {
    const sentence = text.sentenceAt(at, start);
    const words = at.outsideTitles.slice(end, sentence.end);
    const former = table.find(({ before, about }) => before === citation.article && about.test(words));
    if (former === undefined) return [];
    const { after, before } = former;
    return [{ at, start, end, expected: String(after), actual: String(before), values: { before, after } }];
  });
}
