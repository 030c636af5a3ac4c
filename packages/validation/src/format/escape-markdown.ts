/** What Markdown or HTML would read as its own, and what it is written as. A line break ends a list item, so it goes. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': ' ',
  '\n': ' ',
  '\t': ' ',
};

/** What readers of GFM make links, mentions and references of, escaped or not: only in a code span it stays text. */
const LINKED = /((?:(?:https?|ftp|mailto|xmpp):(?:\/\/)?|www\.|@|#\b)+)/i;

/**
 * Text as Markdown prints it, whatever it holds: no markup, link, image, heading or HTML comes of it. Internal.
 *
 * @param text - any text
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(LINKED)
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escapePart(part)))
    .join('');
}

function escapePart(text: string): string {
  return (
    text
      .replace(/[&<>\r\n\t]/g, (character) => ESCAPES[character]!)
      // Controls and bidirectional marks reorder or hide what is read.
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => `⟨${character.codePointAt(0)!.toString(16)}⟩`)
      .replace(/[\\`*_{}[\]#|~^$@]/g, (character) => `\\${character}`)
  );
}
