import { childNamed, elementsIn, isOn, valueOf, type XmlElement } from './xml-tree.js';

/** What a paragraph or a style says of the list it belongs to. Internal. */
export interface ListPlace {
  /** Id of the list. */
  readonly id?: string | undefined;
  /** Level from 0. */
  readonly level?: number | undefined;
  /** The style that names the list, by which the list may know the level. */
  readonly style?: string | undefined;
}

/** What matters of a style, with what it takes from the styles it is based on. Internal. */
export interface Style {
  /** Id, by which paragraphs name it. */
  readonly id: string;
  /** Name Word shows; built-in styles have English names in every language. */
  readonly name: string;
  /** Id of the style of paragraphs, or of runs, that it goes with. */
  readonly link?: string | undefined;
  /** Outline level from 0; 9 is text. */
  readonly outline?: number | undefined;
  /** Number list and level. */
  readonly list?: ListPlace | undefined;
  /** True for text that is not shown. */
  readonly hidden?: boolean | undefined;
}

/** Chains of styles are short; circles are not followed. */
const MOST_ANCESTORS = 20;

/** The list that properties name; what they leave open is as inherited. Internal. */
export function listOf(properties: XmlElement | undefined, inherited?: ListPlace): ListPlace | undefined {
  const numbering = childNamed(properties, 'numPr');
  if (numbering === undefined) return inherited;
  const id = valueOf(numbering, 'numId');
  const level = valueOf(numbering, 'ilvl');
  return {
    ...inherited,
    ...(id === undefined ? {} : { id }),
    ...(level === undefined ? {} : { level: Number(level) }),
  };
}

function outlineOf(properties: XmlElement | undefined, name: string): number | undefined {
  const level = Number(valueOf(properties, 'outlineLvl') ?? NaN);
  if (Number.isInteger(level)) return level;
  const heading = /^(?:heading|标题) ?([1-9])$/i.exec(name);
  return heading === null ? undefined : Number(heading[1]) - 1;
}

/** What a style says of a list, before what one says that it is based on. */
function nearer(near: ListPlace | undefined, far: ListPlace | undefined, style: string | undefined): Style['list'] {
  if (far === undefined || near?.id !== undefined) return near;
  return { ...far, style, ...near };
}

/** The styles of a document by id; `''` is the one of paragraphs that name none. Internal. */
export function readStyles(part: XmlElement | undefined): ReadonlyMap<string, Style> {
  const sources = elementsIn(part).filter(({ name }) => name === 'style');
  const byId = new Map(sources.map((style) => [style.attributes['styleId'] ?? '', style]));
  const styles = new Map<string, Style>();
  for (const [id, source] of byId) {
    let merged: Omit<Style, 'id' | 'name' | 'link'> = {};
    let at: XmlElement | undefined = source;
    for (let step = 0; at !== undefined && step < MOST_ANCESTORS; step += 1) {
      const properties = childNamed(at, 'pPr');
      const hidden = isOn(childNamed(at, 'rPr'), 'vanish');
      merged = {
        outline: merged.outline ?? outlineOf(properties, valueOf(at, 'name') ?? ''),
        list: nearer(merged.list, listOf(properties), at.attributes['styleId']),
        hidden: merged.hidden === true || hidden,
      };
      at = byId.get(valueOf(at, 'basedOn') ?? '\0');
    }
    const style = { id, name: valueOf(source, 'name') ?? id, link: valueOf(source, 'link'), ...merged };
    styles.set(id, style);
    if (source.attributes['type'] === 'paragraph' && source.attributes['default'] === '1') styles.set('', style);
  }
  return styles;
}
