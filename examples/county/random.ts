/** Numbers that look random and are the same on every run (mulberry32). */
export interface Random {
  /** A whole number below `count`. */
  readonly below: (count: number) => number;
  /** Whether something of a probability comes true. */
  readonly chance: (probability: number) => boolean;
}

/** Starts at a seed. */
export function randomOf(seed: string): Random {
  let state = [...seed].reduce(
    (hash, character) => Math.imul(hash ^ character.codePointAt(0)!, 16_777_619),
    2_166_136_261,
  );
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { below: (count) => Math.floor(next() * count), chance: (probability) => next() < probability };
}
