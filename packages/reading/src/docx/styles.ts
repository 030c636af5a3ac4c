import { childNamed, elementsIn, isOn, valueOf, type XmlElement } from './xml-tree.js';

/** What matters of a style, with what it takes from the styles it is based on. Internal. */
export interface Style {
  /** Id, by which paragraphs name it. */
  readonly id: string;
  /** Name Word shows; built-in styles have English names in every language. */
  readonly name: string;
  /** Outline level from 0; 9 is text. */
  readonly outline?: number | undefined;
  /** Number list and level. */
  readonly list?: { readonly id: string; readonly level: number } | undefined;
  /** True for text that is not shown. */
  readonly hidden?: boolean | undefined;
}

/** Chains of styles are short; circles are not followed. */
const MOST_ANCESTORS = 20;

/** The list a paragraph or style belongs to. Internal. */
export function listOf(properties: XmlElement | undefined): Style['list'] {
  const numbering = childNamed(properties, 'numPr');
  const id = valueOf(numbering, 'numId');
  return id === undefined ? undefined : { id, level: Number(valueOf(numbering, 'ilvl') ?? 0) };
}

function outlineOf(properties: XmlElement | undefined, name: string): number | undefined {
  const level = Number(valueOf(properties, 'outlineLvl') ?? NaN);
  if (Number.isInteger(level)) return level;
  const heading = /^(?:heading|标题) ?([1-9])$/i.exec(name);
  return heading === null ? undefined : Number(heading[1]) - 1;
}

/** The styles of a document by id; `''` is the one of paragraphs that name none. Internal. */
export function readStyles(part: XmlElement | undefined): ReadonlyMap<string, Style> {
  const sources = elementsIn(part).filter(({ name }) => name === 'style');
  const byId = new Map(sources.map((style) => [style.attributes['styleId'] ?? '', style]));
  const styles = new Map<string, Style>();
  for (const [id, source] of byId) {
    let merged: Omit<Style, 'id' | 'name'> = {};
    let at: XmlElement | undefined = source;
    for (let step = 0; at !== undefined && step < MOST_ANCESTORS; step += 1) {
      const properties = childNamed(at, 'pPr');
      const hidden = isOn(childNamed(at, 'rPr'), 'vanish');
      merged = {
        outline: merged.outline ?? outlineOf(properties, valueOf(at, 'name') ?? ''),
        list: merged.list ?? listOf(properties),
        hidden: merged.hidden === true || hidden,
      };
      at = byId.get(valueOf(at, 'basedOn') ?? '\0');
    }
    const style = { id, name: valueOf(source, 'name') ?? id, ...merged };
    styles.set(id, style);
    if (source.attributes['type'] === 'paragraph' && source.attributes['default'] === '1') styles.set('', style);
  }
  return styles;
}
