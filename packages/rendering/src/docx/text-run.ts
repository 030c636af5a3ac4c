import { runProperties, type RunProperties } from './word-properties.js';
import { xmlText } from '../ooxml/xml-text.js';

/**
 * Punctuation that is wide in Chinese type and narrow in Western: quotation marks, dashes, ellipsis, middle dot and a
 * few signs. Word sets it in the Western typeface unless the run says otherwise; digits and letters are not affected.
 */
const AMBIGUOUS =
  /[\u00A7\u00B0\u00B1\u00B7\u00D7\u00F7\u2010-\u2027\u2030-\u203B\u2103\u2116\u2160-\u217F\u2190-\u22FF\u2460-\u24FF\u25A0-\u26FF]/;

/** Line ends, of which a text should have none, and tabs: Word has elements for them. */
const BREAKS = /\r\n|[\n\r\t\u2028\u2029]/;

/** Space at an end of a text, which would be taken for the file's own. */
const OUTER_SPACE = /^\s|\s$/;

function textElement(text: string): string {
  return `<w:t${OUTER_SPACE.test(text) ? ' xml:space="preserve"' : ''}>${xmlText(text)}</w:t>`;
}

/** The content of a run: texts, and elements for line ends and tabs. */
function runContent(text: string): string {
  if (!BREAKS.test(text)) return textElement(text);
  return text
    .split(/(\r\n|[\n\r\t\u2028\u2029])/)
    .map((piece, index) => {
      if (index % 2 === 1) return piece === '\t' ? '<w:tab/>' : '<w:br/>';
      return piece && textElement(piece);
    })
    .join('');
}

/** How a run looks: its properties as XML, for text without and with punctuation of ambiguous width. */
export interface RunStyle {
  /** Without the hint. */
  readonly plain: string;
  /** With the hint that such punctuation is Chinese. */
  readonly hinted: string;
}

/** Writes the properties of many runs once. */
export function runStyle(properties: RunProperties): RunStyle {
  return { plain: runProperties(properties), hinted: runProperties({ ...properties, eastAsiaHint: true }) };
}

const UNSTYLED = runStyle({});

/** A run of text; nothing for an empty one. */
export function textRun(text: string, style: RunStyle = UNSTYLED): string {
  if (text === '') return '';
  return `<w:r>${AMBIGUOUS.test(text) ? style.hinted : style.plain}${runContent(text)}</w:r>`;
}

/** Runs of lines, broken within one paragraph. */
export function lineRuns(lines: readonly string[]): string {
  return lines.map((line) => textRun(line)).join('<w:r><w:br/></w:r>');
}
