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

const HIDDEN_STYLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0(?![.\d])/i;
const FRAME_NAME =
  /(?:^|[\s_-])(?:nav|menu|crumb|crumbs|breadcrumb|location|position|share|bdshare\w{0,12}|toolbar|header|footer|foot|copyright|sidebar|related|relation|qrcode|ewm|erweima|pagination|search|login)(?:$|[\s_-])/i;

/** Whether an element and all in it is never shown. Internal. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return true;
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(attribute(element, 'style')?.slice(0, 2000) ?? '')
  );
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
  'zoom Zoom TRS_Editor trs_editor_view TRS_UEDITOR Custom_UnionStyle UCAP-CONTENT ucapcontent pages_content b12c vsb_content v_news_content wp_articlecontent article-content article_content articleContent article-con arti_content content news_content newsContent detail-content detailContent con_text view xxgk_content xl_con fontzoom MyContent mainText',
);

/** Whether an element is a known container of articles. Internal. */
export function isArticleContainer(element: Element): boolean {
  if (element.tagName === 'article' || element.tagName === 'ucapcontent' || attribute(element, 'role') === 'main')
    return true;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return names.split(/\s+/).some((name) => ARTICLE_CONTAINERS.has(name));
}
