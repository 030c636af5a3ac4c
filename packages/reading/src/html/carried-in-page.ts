import { type CarriedData, HTML_DATA, readCarriedData } from '@fazhi/core/carried-marks';
import { carriedSections } from './own-attributes.js';
import { attribute, type Element, elementsNamed, type Node, textOf } from './parse-page.js';

/**
 * The data that a page of `renderHtml` carries, in a script element and at its sections; `damaged` where the script holds
 * none. Internal.
 */
export function carriedInPage(root: Node, article: Element): CarriedData | 'damaged' {
  const block = elementsNamed(root, 'script').find(
    (script) => attribute(script, 'id') === HTML_DATA.id && attribute(script, 'type') === HTML_DATA.type,
  );
  const data = block === undefined ? { meta: {}, facts: [] } : readCarriedData(textOf(block));
  return data === undefined ? 'damaged' : { ...data, sections: carriedSections(article) };
}
