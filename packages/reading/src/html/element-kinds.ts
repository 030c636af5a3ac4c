import type { SetAsideKind } from '@fazhi/core';
import { attribute, type Element } from './parse-page.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose content is no text of the page, with what the words in them are to the log; none of scripts and the like. */
const UNSEEN: ReadonlyMap<string, SetAsideKind | undefined> = new Map<string, SetAsideKind | undefined>([
  ...'script style head map rp'.split(' ').map((name) => [name, undefined] as const),
  ...'noscript template title noframes datalist'.split(' ').map((name) => [name, 'hidden'] as const),
  ...'iframe object embed audio video'.split(' ').map((name) => [name, 'embeddedFile'] as const),
  ...'svg math canvas'.split(' ').map((name) => [name, 'picture'] as const),
  ...'select option textarea button input progress meter'.split(' ').map((name) => [name, 'control'] as const),
]);

/** Elements that stand on lines of their own. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul ucapcontent ucaptitle',
);

/** Elements that frame the page by their own meaning. */
const FRAMES = words('nav footer aside form menu');

/** A type size in relation to that around it, of which none is none. */
const RELATIVE_SIZE = /\d(?:em|%)$|^(?:smaller|larger|inherit)$/;
/** Where Word puts the notes of a document saved as a page. */
const NOTES: ReadonlySet<string | undefined> = new Set(['footnote-list', 'endnote-list', 'comment-list']);
const FRAME_NAME =
  /(?:^|[\s_-])(?:nav|menu|crumb|crumbs|breadcrumb|location|position|share|bdshare\w{0,12}|toolbar|header|footer|foot|copyright|sidebar|related|relation|qrcode|ewm|erweima|pagination|search|login)(?:$|[\s_-])/i;

/** The properties by which an element hides its text. */
const HIDING = /(?:^|;)\s*(display|visibility|content-visibility|font|font-size|white-space|mso-element)\s*:([^;]*)/gi;

/** What the style of an element says of them: the last word counts, but for one that is important. */
function styleOf(element: Element): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const style = attribute(element, 'style')?.slice(0, 2000) ?? '';
  const important = new Set<string>();
  const source = style.includes('/*') ? style.replace(/\/\*[^*]*\*\//g, '') : style;
  for (const [, property = '', given = ''] of source.matchAll(HIDING)) {
    const name = property.toLowerCase();
    const [words = '', mark] = given.toLowerCase().split('!');
    const value = words.trim();
    if (value === '' || (important.has(name) && mark === undefined)) continue;
    if (mark !== undefined) important.add(name);
    said.set(name, value);
  }
  return said;
}

/** Whether an element and all in it is never shown. Internal. */
export function isUnseen(element: Element): boolean {
  return UNSEEN.has(element.tagName) || isHidden(element);
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  if (element.tagName === 'dialog' && attribute(element, 'open') === undefined) return true;
  const style = styleOf(element);
  return style.get('display') === 'none' || style.get('content-visibility') === 'hidden';
}

/** What an element that is not shown is to the log; nothing for what is no text of a page. Internal. */
export function setAsideKind(element: Element): SetAsideKind | undefined {
  if (element.tagName === 'img') return 'picture';
  return UNSEEN.has(element.tagName) ? UNSEEN.get(element.tagName) : 'hidden';
}

/** Why text that stands in an element is not shown; what is within inherits it. Internal. */
export interface Hiding {
  /** By `visibility`. */
  readonly invisible: boolean;
  /** By a type size of nothing. */
  readonly sizeless: boolean;
}

/**
 * What hides the text of an element, from what hides that around it. Articles that a page keeps invisible until its
 * script has run are shown. Internal.
 */
export function hidingWithin(element: Element, around: Hiding): Hiding {
  const style = styleOf(element);
  if (style.size === 0) return around;
  const visibility = style.get('visibility') ?? 'inherit';
  const hides = visibility === 'hidden' || visibility === 'collapse';
  const size =
    style.get('font-size') ??
    style
      .get('font')
      ?.split(/[\s/]+/)
      .find((word) => /^[+.\d]/.test(word));
  return {
    invisible: visibility === 'inherit' ? around.invisible : hides && !isArticleContainer(element),
    sizeless:
      size === undefined
        ? around.sizeless
        : (/^[+-]?[.\d]/.test(size) && Number.parseFloat(size) === 0) || (RELATIVE_SIZE.test(size) && around.sizeless),
  };
}

/** Whether the line ends of its source end printed lines. Internal. */
export function isPreformatted(element: Element): boolean {
  return element.tagName === 'pre' || /^(?:pre|break-spaces)/.test(styleOf(element).get('white-space') ?? '');
}

/** Whether an element stands on lines of its own. Internal. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** Whether an element frames the page: navigation, footers, bars for sharing. Internal. */
export function isFrame(element: Element): boolean {
  if (
    FRAMES.has(element.tagName) ||
    attribute(element, 'role') === 'navigation' ||
    NOTES.has(styleOf(element).get('mso-element'))
  )
    return true;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 300);
  return FRAME_NAME.test(names);
}

/**
 * Containers in which the content systems of government websites put an article (CSS ids and classes). Hints only: the
 * general rule finds articles without them. Internal.
 */
export const ARTICLE_CONTAINERS: ReadonlySet<string> = words(
  'zoom Zoom TRS_Editor trs_editor_view TRS_UEDITOR Custom_UnionStyle UCAP-CONTENT ucapcontent pages_content b12c vsb_content v_news_content wp_articlecontent article-content article_content articleContent article-con arti_content content news_content newsContent detail-content detailContent con_text js_content rich_media_content view xxgk_content xl_con fontzoom MyContent mainText',
);

/** Whether an element is a known container of articles. Internal. */
export function isArticleContainer(element: Element): boolean {
  if (element.tagName === 'article' || element.tagName === 'ucapcontent' || attribute(element, 'role') === 'main')
    return true;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return names.split(/\s+/).some((name) => ARTICLE_CONTAINERS.has(name));
}
