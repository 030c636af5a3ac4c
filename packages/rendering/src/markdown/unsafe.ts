/** 须转义处: characters that would mean something to a Markdown parser, and how to write them so that they do not. */
export interface Unsafe {
  /** 原因: what the characters would be taken for. */
  readonly why: string;
  /** 写法: a backslash before, a character reference in place of, or a code span around the characters. */
  readonly write: 'backslash' | 'reference' | 'code';
  /** 字符: matches them in one line of running text; it captures nothing. */
  readonly pattern: RegExp;
}

/**
 * 转义表: everything that must not be written as it stands in running text, for CommonMark and GitHub's extensions.
 *
 * Earlier rows win. A paragraph, heading or cell is written on one line, so that whatever needs two lines (setext
 * headings, tables, fenced code) cannot come about.
 */
export const UNSAFE: readonly Unsafe[] = [
  {
    // GitHub looks for addresses once all escapes are undone, so that only a code span keeps them text. A run is of
    // printable ASCII without the three characters that end a code span or a cell.
    why: 'web or e-mail address',
    write: 'code',
    pattern:
      /(?<![^\s\\`|\u0080-\uFFFF])(?=[^\s\\`|\u0080-\uFFFF]*(?::\/\/|[Ww]{3}\.|[\w+.-]@))[^\s\\`|\u0080-\uFFFF]+/,
  },
  {
    why: 'escape, emphasis, code, link, tag, reference, cell border, strikethrough, heading or formula',
    write: 'backslash',
    pattern: /[\\*_`[\]<&|~#$]/,
  },
  { why: 'bullet, quotation or thematic break', write: 'backslash', pattern: /^[-+>]/ },
  { why: 'number of a list', write: 'backslash', pattern: /(?<=^\d{1,9})[.)](?=\s|$)/ },
  { why: 'white space that is stripped at the start', write: 'reference', pattern: /^\s+/ },
  { why: 'white space that is stripped at the end', write: 'reference', pattern: /(?<!\s)\s+$/ },
  { why: 'line end or indentation', write: 'reference', pattern: /[\n\t]/ },
];
