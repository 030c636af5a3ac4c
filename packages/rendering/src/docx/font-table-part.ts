import { GBT9704 } from '../layout/gbt9704.js';
import { WORD } from './namespaces.js';
import { XML_DECLARATION, xmlElement, xmlEmpty } from '../ooxml/xml-element.js';

/** Character set of GB 2312 and of Western type, as font tables number them. */
const CHARSET = { chinese: '86', western: '00' };

function fontElement(families: readonly string[], charset: string, kind: 'auto' | 'roman'): string {
  const [name = '', ...others] = families;
  return xmlElement(
    'w:font',
    { 'w:name': name },
    xmlEmpty('w:altName', { 'w:val': others.join(',') }) +
      xmlEmpty('w:charset', { 'w:val': charset }) +
      xmlEmpty('w:family', { 'w:val': kind }) +
      xmlEmpty('w:pitch', { 'w:val': 'variable' }),
  );
}

/** `word/fontTable.xml`: the typefaces, each with the families that may stand in for it. */
export function fontTablePart(): string {
  const chinese = Object.values(GBT9704.typefaces).map(({ families }) =>
    fontElement(families, CHARSET.chinese, 'auto'),
  );
  const latin = fontElement(GBT9704.latin.typeface.families, CHARSET.western, 'roman');
  return XML_DECLARATION + xmlElement('w:fonts', { 'xmlns:w': WORD }, [...chinese, latin].join(''));
}
