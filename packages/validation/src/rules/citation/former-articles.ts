import { citeProvision, findInstrument, type IsoDate, type ProvisionKey, PROVISIONS, type Registry } from '@fazhi/core';
import type { ReportText } from '../../report-text/report-text.js';
import type { RuleOutcome } from '../../rule.js';
import { citationsIn } from './citations-in.js';

/** 新旧条号: a provision that a revision renumbered, by the words that show it is meant. Internal. */
export interface FormerArticle {
  /** 条款: the provision. */
  readonly provision: ProvisionKey;
  /** 内容: words that show what is cited. */
  readonly about: RegExp;
  /** 例外: words of what now stands under the old number. */
  readonly unless?: RegExp;
}

/** Citations of a law by the article numbers it had before the revision in force on a day. Internal. */
export function formerArticles(
  text: ReportText,
  law: string,
  table: readonly FormerArticle[],
  { registry, day }: { registry: Registry; day: IsoDate | undefined },
): RuleOutcome {
  const cited = citationsIn(text).filter(
    ({ citation }) => citation.article !== undefined && findInstrument(citation.title, registry)?.id === law,
  );
  const renumbered = table.flatMap((entry) => {
    const now = citeProvision(entry.provision, day, registry).place.article;
    const before = PROVISIONS[entry.provision].places.flatMap(({ since = '', article }) =>
      article === undefined || article === now || (day ?? '') < since ? [] : [article],
    );
    return now === undefined ? [] : before.map((article) => ({ ...entry, before: article, after: now }));
  });
  if (cited.length === 0 || day === undefined || renumbered.length === 0) return 'notApplicable';
  return cited.flatMap(({ at, start, end, citation }) => {
    const sentence = text.sentenceAt(at, start);
    const words = at.outsideTitles.slice(end, sentence.end);
    const former = renumbered.find(
      ({ before, about, unless }) =>
        before === citation.article && about.test(words) && !(unless?.test(words) ?? false),
    );
    if (former === undefined) return [];
    const { after, before } = former;
    return [{ at, start, end, expected: String(after), actual: String(before), values: { before, after } }];
  });
}
