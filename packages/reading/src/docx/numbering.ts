import { formatNumber } from './number-format.js';
import { childNamed, elementsIn, valueOf, type XmlElement } from './xml-tree.js';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** The level (from 1) after which it starts anew; 0 never. */
  readonly restart: number;
  /** Numbers of the levels above in digits: 1.2 under 一. */
  readonly digits: boolean;
}

interface List {
  readonly levels: ReadonlyMap<number, Level>;
  /** Lists of one definition count on together. */
  readonly counter: string;
}

const MOST_LEVELS = 9;

function levelOf(element: XmlElement, index: number): Level {
  return {
    start: Number(valueOf(element, 'start') ?? 1),
    format: valueOf(element, 'numFmt') ?? 'decimal',
    text: valueOf(element, 'lvlText') ?? '',
    restart: Number(valueOf(element, 'lvlRestart') ?? index),
    digits: childNamed(element, 'isLgl') !== undefined,
  };
}

function levelsOf(element: XmlElement | undefined): Map<number, Level> {
  const levels = elementsIn(element).filter(({ name }) => name === 'lvl');
  return new Map(
    levels.map((level) => [Number(level.attributes['ilvl']), levelOf(level, Number(level.attributes['ilvl']))]),
  );
}

function readLists(part: XmlElement | undefined): Map<string, List> {
  const definitions = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  for (const element of elementsIn(part)) {
    if (element.name === 'abstractNum') definitions.set(element.attributes['abstractNumId'] ?? '', levelsOf(element));
    if (element.name !== 'num') continue;
    const definition = valueOf(element, 'abstractNumId') ?? '';
    const levels = new Map(definitions.get(definition));
    const id = element.attributes['numId'] ?? '';
    const overrides = elementsIn(element).filter(({ name }) => name === 'lvlOverride');
    for (const override of overrides) {
      const index = Number(override.attributes['ilvl']);
      const level = levelsOf(override).get(index) ?? levels.get(index);
      const start = valueOf(override, 'startOverride');
      if (level !== undefined) levels.set(index, start === undefined ? level : { ...level, start: Number(start) });
    }
    // A list that starts anew counts by itself.
    const own = overrides.some((override) => childNamed(override, 'startOverride') !== undefined);
    lists.set(id, { levels, counter: own ? `num ${id}` : definition });
  }
  return lists;
}

/** Gives the numbers of paragraphs in automatic lists, one paragraph after the other. Internal. */
export type Numberer = (list: { readonly id: string; readonly level: number }) => string;

/** Counts the paragraphs of a document's automatic lists as Word does: 一、 （一） 1. Internal. */
export function numberer(part: XmlElement | undefined): Numberer {
  const lists = readLists(part);
  const counters = new Map<string, (number | undefined)[]>();
  return ({ id, level: index }) => {
    const list = lists.get(id);
    const level = list?.levels.get(index);
    if (list === undefined || level === undefined || index < 0 || index >= MOST_LEVELS) return '';
    const counts = counters.get(list.counter) ?? [];
    counters.set(list.counter, counts);
    counts[index] = counts[index] === undefined ? level.start : counts[index] + 1;
    for (let below = index + 1; below < MOST_LEVELS; below += 1) {
      const restart = list.levels.get(below)?.restart ?? below;
      if (restart > index) counts[below] = undefined;
    }
    if (level.format === 'bullet') return '';
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      const value = counts[at] ?? shown?.start ?? 1;
      return formatNumber(value, level.digits ? 'decimal' : (shown?.format ?? 'decimal'));
    });
  };
}
