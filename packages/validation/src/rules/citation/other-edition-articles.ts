import {
  citeProvision,
  editionOn,
  findInstrument,
  type IsoDate,
  type ProvisionKey,
  PROVISIONS,
  type Registry,
} from '@fazhi/core';
import type { ReportText } from '../../report-text/report-text.js';
import type { RuleOutcome } from '../../rule.js';
import { citationsIn } from './citations-in.js';

/** 新旧条号: a provision that a revision renumbered, by the words that show it is meant. Internal. */
export interface RenumberedProvision {
  /** 条款: the provision. */
  readonly provision: ProvisionKey;
  /** 内容: words that show what is cited. */
  readonly about: RegExp;
  /** 例外: words of what stands under the other number. */
  readonly unless?: RegExp;
}

/** Citations of a law by the article number of an edition that was not in force on the day. Internal. */
export function articlesOfOtherEditions(
  text: ReportText,
  law: string,
  table: readonly RenumberedProvision[],
  { registry, day }: { registry: Registry; day: IsoDate | undefined },
): RuleOutcome {
  const cited = citationsIn(text).filter(
    ({ citation }) => citation.article !== undefined && findInstrument(citation.title, registry)?.id === law,
  );
  const last = editionOn(findInstrument(law, registry)!, day)?.lastArticle;
  const renumbered = table.flatMap((entry) => {
    const { place, inForce } = citeProvision(entry.provision, day, registry);
    const now = place.article;
    if (!inForce || now === undefined) return [];
    const others = PROVISIONS[entry.provision].places.flatMap(({ article }) =>
      article === undefined || article === now ? [] : [article],
    );
    return others.map((article) => ({ ...entry, cited: article, now }));
  });
  if (cited.length === 0 || day === undefined) return 'notApplicable';
  return cited.flatMap(({ at, start, end, citation: { article } }) => {
    // What is beyond the last article is CIT-12's to tell.
    if (article! > (last ?? Infinity)) return [];
    const sentence = text.sentenceAt(at, start);
    const words = at.outsideTitles.slice(end, sentence.end);
    const meant = renumbered.find(
      (entry) => entry.cited === article && entry.about.test(words) && !(entry.unless?.test(words) ?? false),
    );
    if (meant === undefined) return [];
    const values = { cited: meant.cited, now: meant.now };
    return [{ at, start, end, expected: String(meant.now), actual: String(meant.cited), values }];
  });
}
