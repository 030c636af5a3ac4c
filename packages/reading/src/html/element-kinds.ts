import { attribute, type Element } from './parse-page.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose content is no text of the page. */
const UNSEEN = words(
  'script style noscript template head title iframe object embed svg math canvas audio video map select option datalist textarea button input rp',
);

/** Elements that stand on lines of their own. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul ucapcontent ucaptitle',
);

/** Elements that frame the page by their own meaning. */
const FRAMES = words('nav footer aside form menu');

const DISPLAY = /(?:^|[;\s])display\s{0,3}:\s{0,3}none/i;
/** What text is hidden by that stands directly in an element: what is within may be shown again. */
const VISIBILITY = /(?:^|[;\s])visibility\s{0,3}:\s{0,3}(hidden|collapse|visible|initial)/i;
const FONT_SIZE =
  /(?:^|[;\s])font-size\s{0,3}:\s{0,3}(0(?![.\d])|[.\d]{1,8}(?:px|pt|r?em|%|vw)|x{0,2}-?(?:small|large)|medium)/i;
/** A size in relation to none is none. */
const RELATIVE_SIZE = /\d(?:em|%)$/i;
const FRAME_NAME =
  /(?:^|[\s_-])(?:nav|menu|crumb|crumbs|breadcrumb|location|position|share|bdshare\w{0,12}|toolbar|header|footer|foot|copyright|sidebar|related|relation|qrcode|ewm|erweima|pagination|search|login)(?:$|[\s_-])/i;

function styleOf(element: Element): string {
  return attribute(element, 'style')?.slice(0, 2000) ?? '';
}

/** Whether an element and all in it is never shown. Internal. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return true;
  return attribute(element, 'hidden') !== undefined || DISPLAY.test(styleOf(element));
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
  if (style === '') return around;
  const visibility = VISIBILITY.exec(style)?.[1]?.toLowerCase();
  const size = FONT_SIZE.exec(style)?.[1];
  const hides = visibility === 'hidden' || visibility === 'collapse';
  return {
    invisible: visibility === undefined ? around.invisible : hides && !isArticleContainer(element),
    sizeless:
      size === undefined || RELATIVE_SIZE.test(size)
        ? around.sizeless
        : size.startsWith('0') && Number.parseFloat(size) === 0,
  };
}

/** Whether an element stands on lines of its own. Internal. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** Whether an element frames the page: navigation, footers, bars for sharing. Internal. */
export function isFrame(element: Element): boolean {
  if (FRAMES.has(element.tagName) || attribute(element, 'role') === 'navigation') return true;
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
