/** Whether a text is Markdown: some line is an ATX heading, which Chinese plain text never has. Internal. */
export function isMarkdown(text: string): boolean {
  return /^#{1,6} \S/m.test(text);
}
