import { WORD } from './namespaces.js';
import { XML_DECLARATION, xmlElement, xmlEmpty } from '../ooxml/xml-element.js';

const COMPATIBILITY = xmlElement(
  'w:compat',
  {},
  xmlEmpty('w:spaceForUL') +
    xmlEmpty('w:balanceSingleByteDoubleByteWidth') +
    xmlEmpty('w:doNotLeaveBackslashAlone') +
    xmlEmpty('w:ulTrailSpace') +
    xmlEmpty('w:doNotExpandShiftReturn') +
    xmlEmpty('w:useFELayout') +
    xmlEmpty('w:compatSetting', {
      'w:name': 'compatibilityMode',
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': 15,
    }),
);

/** `word/settings.xml`: page numbers differ on odd and even pages, and punctuation keeps its full width. */
export function settingsPart(): string {
  const settings = [
    xmlEmpty('w:zoom', { 'w:percent': 100 }),
    xmlEmpty('w:bordersDoNotSurroundHeader'),
    xmlEmpty('w:bordersDoNotSurroundFooter'),
    xmlEmpty('w:defaultTabStop', { 'w:val': 420 }),
    xmlEmpty('w:evenAndOddHeaders'),
    xmlEmpty('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    COMPATIBILITY,
    xmlEmpty('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
    xmlEmpty('w:decimalSymbol', { 'w:val': '.' }),
    xmlEmpty('w:listSeparator', { 'w:val': ',' }),
  ].join('');
  return XML_DECLARATION + xmlElement('w:settings', { 'xmlns:w': WORD }, settings);
}
