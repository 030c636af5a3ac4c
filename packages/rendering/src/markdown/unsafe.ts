/** 须转义处: characters that would mean something to a Markdown parser, and how to write them so that they do not. */
export interface Unsafe {
  /** 原因: what the characters would be taken for. */
  readonly why: string;
  /** 写法: a backslash before, a character reference in place of, or a code span around the characters. */
  readonly write: 'backslash' | 'reference' | 'code';
  /** 字符: source of a regular expression for the characters, within one line of running text. */
  readonly pattern: string;
}

/**
 * 转义表: everything that must not be written as it stands in running text, for CommonMark and GitHub's extensions.
 *
 * Earlier rows win. A paragraph, heading or cell is written on one line, so that whatever needs two lines (setext
 * headings, tables, fenced code) cannot come about.
 */
export const UNSAFE: readonly Unsafe[] = [
  // GitHub links addresses after it has undone all other escapes: only a code span keeps them text.
  { why: 'web or e-mail address', write: 'code', pattern: String.raw`(?<![!-\[\]-_a-\{\}~])(?=[!-\[\]-_a-\{\}~]*(?:://|[Ww]{3}\.|[\w+.\-]@))[!-\[\]-_a-\{\}~]+` },
  { why: 'escape, emphasis, code, link, tag, entity, cell border, strikethrough, heading, formula', write: 'backslash', pattern: String.raw`[\\*_${'`'}\[\]<&|~#$]` },
  { why: 'bullet, quotation or thematic break at the start', write: 'backslash', pattern: String.raw`^[-+>=]` },
  { why: 'number of a list at the start', write: 'backslash', pattern: String.raw`(?<=^\d{1,9})[.)]` },
  { why: 'white space that parsers strip at either end', write: 'reference', pattern: String.raw`^[\s\uFEFF]+|(?<!\s)\s+$` },
  { why: 'line end or tab', write: 'reference', pattern: String.raw`[\n\t]` },
];
