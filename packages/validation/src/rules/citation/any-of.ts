/** The source of a pattern that matches any of some words, whatever signs they contain; longer ones first. Internal. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}-]/g, '\\$&'))
    .join('|');
}
