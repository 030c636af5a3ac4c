import { type ReportMeta } from '@fazhi/core';
import { isAgencyName } from '../front/agency.js';
import { isTitleEnd } from '../front/title.js';
import { withoutBlanks } from '../text/blank.js';
import { leadingDate } from '../text/date.js';
import { attribute, elementsNamed, type Node, textOf } from './parse-page.js';
import { foldText } from '../text/fold-text.js';

/** What the head of a page says. Internal. */
export interface PageMeta {
  /** Titles it names, the most telling first, without blanks. */
  readonly titles: readonly string[];
  /** What is known of the document where the text itself does not say it. */
  readonly meta: Partial<ReportMeta>;
}

/** Between the title of an article and the name of the site or column. */
const SITE_MARKS = /[_|｜»>]|\s[-–—]\s|-(?=[^-]{0,40}$)/;
const LONGEST = 500;

/** The parts of a page's title, of which one is the title of the document. */
function titleParts(title: string): string[] {
  const parts = title
    .slice(0, LONGEST)
    .split(SITE_MARKS)
    .map(withoutBlanks)
    .filter((part) => part.length >= 6);
  const named = parts.filter((part) => isTitleEnd(foldText(part)));
  return named.length > 0 ? named : parts.slice(0, 1);
}

/**
 * Reads the head of a page: `<title>` and the meta names of government websites (ArticleTitle, PubDate, ContentSource;
 * 《政府网站发展指引》, 国办发〔2017〕47号). Internal.
 */
export function readPageMeta(root: Node): PageMeta {
  const values = new Map<string, string>();
  for (const element of elementsNamed(root, 'meta')) {
    const name = (attribute(element, 'name') ?? attribute(element, 'property') ?? '').toLowerCase();
    const content = (attribute(element, 'content') ?? '').trim().slice(0, LONGEST);
    if (content !== '' && !values.has(name)) values.set(name, content);
  }
  const page = elementsNamed(root, 'title')[0];
  const article = values.get('articletitle');
  const titles = [
    ...(article === undefined ? [] : [withoutBlanks(article)]),
    ...titleParts(page === undefined ? '' : textOf(page)),
  ];
  const publishedOn = leadingDate(foldText(values.get('pubdate') ?? ''));
  const source = values.get('contentsource');
  const agency = source !== undefined && isAgencyName(foldText(source)) ? withoutBlanks(source) : undefined;
  return {
    titles,
    meta: {
      ...(titles.length === 0 ? {} : { title: titles[0]! }),
      ...(publishedOn === undefined ? {} : { publishedOn }),
      ...(agency === undefined ? {} : { agency }),
    },
  };
}
