/**
 * Texts one of which stands in whatever a pattern matches; `undefined` where that cannot be said.
 *
 * Looking for a rare word is much cheaper than trying a pattern at each character.
 */
type Required = readonly string[] | undefined;

/** Longest set of single characters that is worth looking for one by one. */
const MOST_CHARACTERS = 12;

/** Reads a pattern as far as it says what must stand in a match. What it does not know it takes to require nothing. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  disjunction(): Required {
    const choices: Required[] = [this.alternative()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      choices.push(this.alternative());
    }
    return choices.every((choice) => choice !== undefined) ? choices.flat() : undefined;
  }

  private alternative(): Required {
    let best: Required;
    let run = '';
    const consider = (found: Required): void => {
      if (found !== undefined && worth(found) > worth(best)) best = found;
    };
    const endRun = (): void => {
      if (run !== '') consider([run]);
      run = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const term = this.term();
      const least = this.leastTimes();
      if (typeof term === 'string' && least === undefined) {
        run += term;
        continue;
      }
      endRun();
      if (least !== 0) consider(typeof term === 'string' ? [term] : term);
    }
    endRun();
    return best;
  }

  /** One character, or what a group or a class requires. */
  private term(): string | Required {
    const character = this.source[this.at]!;
    this.at += 1;
    switch (character) {
      case '(':
        return this.group();
      case '[':
        return this.characterClass();
      case '\\':
        return this.escape();
      case '.':
      case '^':
      case '$':
        return undefined;
      default:
        return character;
    }
  }

  private group(): Required {
    const around = /\?(?:[:=!]|<[=!]|<[^>]*>)/y;
    around.lastIndex = this.at;
    const opening = around.exec(this.source)?.[0] ?? '';
    this.at += opening.length;
    const inside = this.disjunction();
    this.at += 1;
    return /^\?<?[=!]$/.test(opening) ? undefined : inside;
  }

  private characterClass(): Required {
    let plain = this.source[this.at] !== '^';
    const characters: string[] = [];
    for (; this.source[this.at] !== ']'; this.at += 1) {
      const character = this.source[this.at]!;
      if (character === '\\') this.at += 1;
      if (character === '\\' || character === '-') plain = false;
      characters.push(character);
    }
    this.at += 1;
    return plain && characters.length <= MOST_CHARACTERS ? characters : undefined;
  }

  private escape(): string | undefined {
    const escaped = this.source[this.at]!;
    this.at += 1;
    if (!/[A-Za-z0-9]/.test(escaped)) return escaped;
    const longer = /(?<=\\)(?:u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pP]\{[^}]*\}|k<[^>]*>|\d+)/y;
    longer.lastIndex = this.at - 1;
    this.at += Math.max(0, (longer.exec(this.source)?.[0].length ?? 1) - 1);
    return undefined;
  }

  /** How often the term before must stand at least, where that is said. */
  private leastTimes(): number | undefined {
    const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
    quantifier.lastIndex = this.at;
    const found = quantifier.exec(this.source);
    if (found === null) return undefined;
    this.at += found[0].length;
    return found[1] === undefined ? (found[0].startsWith('+') ? 1 : 0) : Number(found[1]);
  }
}

/** Long texts are rare, and few are sooner looked for than many. */
function worth(texts: Required): number {
  return texts === undefined ? -Infinity : Math.min(3, ...texts.map(({ length }) => length)) * 100 - texts.length;
}

/**
 * The texts one of which a match of a pattern must contain. Internal.
 *
 * @param pattern - any pattern
 * @returns `undefined` where nothing is required, or nothing is known
 */
export function requiredTexts({ source, flags }: RegExp): readonly string[] | undefined {
  if (/[iv]/.test(flags)) return undefined;
  const texts = new Reader(source).disjunction();
  return texts?.includes('') ? undefined : texts;
}
