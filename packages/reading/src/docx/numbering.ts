import { alternative } from './alternative.js';
import { formatNumber } from './number-format.js';
import type { ListPlace } from './styles.js';
import { childNamed, elementsIn, valueOf, type XmlElement } from './xml-tree.js';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** The level (from 1) after which it starts anew; 0 never. */
  readonly restart: number;
  /** Numbers of the levels above in digits: 1.2 under 一. */
  readonly digits: boolean;
  /** Whether the text follows without a tab or a blank. */
  readonly glued: boolean;
  /** The style whose paragraphs are of this level. */
  readonly style: string | undefined;
}

interface List {
  readonly levels: ReadonlyMap<number, Level>;
  /** Lists of one definition count on together. */
  readonly counter: string;
  /** Where levels start anew at the first paragraph that this list has of them. */
  readonly overrides: ReadonlyMap<number, number>;
}

const MOST_LEVELS = 9;

/** A format Word has no name for (`001, 002, 003, …`) stands in an alternative. */
function formatOf(element: XmlElement): string {
  const named = childNamed(element, 'numFmt');
  const custom = childNamed(element, 'AlternateContent');
  const format = named ?? childNamed(custom && alternative(custom), 'numFmt');
  return format?.attributes['format'] ?? format?.attributes['val'] ?? 'decimal';
}

function levelOf(element: XmlElement, index: number): Level {
  return {
    start: Number(valueOf(element, 'start') ?? 1),
    format: formatOf(element),
    text: valueOf(element, 'lvlText') ?? '',
    restart: Number(valueOf(element, 'lvlRestart') ?? index),
    digits: childNamed(element, 'isLgl') !== undefined,
    glued: valueOf(element, 'suff') === 'nothing',
    style: valueOf(element, 'pStyle'),
  };
}

function levelsOf(element: XmlElement | undefined): Map<number, Level> {
  const levels = elementsIn(element).filter(({ name }) => name === 'lvl');
  return new Map(
    levels.map((level) => [Number(level.attributes['ilvl']), levelOf(level, Number(level.attributes['ilvl']))]),
  );
}

/** The definitions by id; one that names a list style is that of the definition the style is kept in. */
function readDefinitions(elements: readonly XmlElement[]): Map<string, XmlElement> {
  const definitions = elements.filter(({ name }) => name === 'abstractNum');
  const byStyle = new Map(definitions.map((definition) => [valueOf(definition, 'styleLink'), definition]));
  return new Map(
    definitions.map((definition) => {
      const link = valueOf(definition, 'numStyleLink');
      return [
        definition.attributes['abstractNumId'] ?? '',
        link === undefined ? definition : (byStyle.get(link) ?? definition),
      ];
    }),
  );
}

function readLists(part: XmlElement | undefined): Map<string, List> {
  const elements = elementsIn(part);
  const definitions = readDefinitions(elements);
  const levelsById = new Map([...definitions].map(([id, definition]) => [id, levelsOf(definition)]));
  const lists = new Map<string, List>();
  for (const element of elements) {
    if (element.name !== 'num') continue;
    const id = valueOf(element, 'abstractNumId') ?? '';
    const levels = new Map(levelsById.get(id));
    const overrides = new Map<number, number>();
    for (const override of elementsIn(element).filter(({ name }) => name === 'lvlOverride')) {
      const index = Number(override.attributes['ilvl']);
      const level = levelsOf(override).get(index);
      const start = valueOf(override, 'startOverride');
      if (level !== undefined) levels.set(index, level);
      if (start !== undefined) overrides.set(index, Number(start));
    }
    const counter = definitions.get(id)?.attributes['abstractNumId'] ?? id;
    lists.set(element.attributes['numId'] ?? '', { levels, counter, overrides });
  }
  return lists;
}

/** The automatic number of a paragraph. Internal. */
export interface ListNumber {
  /** As printed; empty for a bullet. */
  readonly text: string;
  /** Whether its text follows without a tab or a blank. */
  readonly glued: boolean;
}

/** Gives the numbers of paragraphs in automatic lists, one paragraph after the other. Internal. */
export type Numberer = (place: ListPlace) => ListNumber | undefined;

/** Counts the paragraphs of a document's automatic lists as Word does: 一、 （一） 1. Internal. */
export function numberer(part: XmlElement | undefined): Numberer {
  const lists = readLists(part);
  const counters = new Map<string, (number | undefined)[]>();
  const overridden = new Set<string>();
  return ({ id = '', level: said, style }) => {
    const list = lists.get(id);
    if (list === undefined) return undefined;
    const linked = style === undefined ? undefined : [...list.levels].find(([, level]) => level.style === style)?.[0];
    const index = said ?? linked ?? 0;
    const level = list.levels.get(index);
    if (level === undefined || index < 0 || index >= MOST_LEVELS) return undefined;
    const counts = counters.get(list.counter) ?? [];
    counters.set(list.counter, counts);
    /** What a level begins with; an override holds for the first paragraph of its list only. */
    const begin = (at: number): number | undefined => {
      const mark = `${id} ${String(at)}`;
      const start = overridden.has(mark) ? undefined : list.overrides.get(at);
      overridden.add(mark);
      return start;
    };
    // A level that no paragraph has opened counts as opened.
    for (let above = 0; above < index; above += 1) {
      counts[above] ??= list.overrides.get(above) ?? list.levels.get(above)?.start ?? 1;
    }
    counts[index] = begin(index) ?? (counts[index] === undefined ? level.start : counts[index] + 1);
    for (let below = index + 1; below < MOST_LEVELS; below += 1) {
      const restart = list.levels.get(below)?.restart ?? below;
      if (restart > index) counts[below] = undefined;
    }
    if (level.format === 'bullet') return undefined;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      const value = counts[at] ?? shown?.start ?? 1;
      return formatNumber(value, level.digits ? 'decimal' : (shown?.format ?? 'decimal'));
    });
    return { text, glued: level.glued };
  };
}
