/** 书名号跨度: where a 《…》 title stands, marks included. */
export interface TitleSpan {
  /** 起点: of 《. */
  start: number;
  /** 终点: after 》. */
  end: number;
}

/** Finds the outermost 《…》 of a text in one pass; an unclosed 《 is no title. Internal. */
export function titleSpans(text: string): TitleSpan[] {
  const spans: TitleSpan[] = [];
  let open = -1;
  let depth = 0;
  for (const { 0: mark, index: at } of text.matchAll(/[《》]/g)) {
    if (mark === '《') {
      // A second 《 without 》 between: either nesting or a lost 》. Read it as nesting only if it closes.
      if (depth === 0) open = at;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) spans.push({ start: open, end: at + 1 });
    }
  }
  if (depth > 0) spans.push(...innerSpans(text, open));
  return spans;
}

/** After an unclosed 《, the pairs that do close, without nesting. */
function innerSpans(text: string, from: number): TitleSpan[] {
  const spans: TitleSpan[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.slice(from).matchAll(/[《》]/g)) {
    const at = from + index;
    if (mark === '《') open = at;
    else if (open >= 0) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return spans;
}

/** The same text, of the same length, with what stands within 《》 replaced by a neutral character. Internal. */
export function maskTitles(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of titleSpans(text)) {
    masked += `${text.slice(from, start + 1)}${'□'.repeat(Math.max(0, end - start - 2))}》`;
    from = end;
  }
  return masked + text.slice(from);
}
