/** One text that was met, or one like it, with the rules that must find something in it and those that must not. */
export interface CheckingCase {
  readonly id: string;
  /** Stands among the results of a report, unless it is a whole one. */
  readonly text: string;
  readonly whole?: boolean;
  /** Each with its severity: `ARI-03 warning`. */
  readonly finds?: readonly string[];
  /** That nothing found of it is an error or warning of figures, names or numbers. */
  readonly flawless?: boolean;
  /** Beginnings of ids: `ARI` is every rule of the family. */
  readonly silent?: readonly string[];
}

/** Texts of one kind that must find nothing of some rules. */
export function silent(rules: readonly string[], texts: readonly string[]): CheckingCase[] {
  return texts.map((text) => ({ id: text, text, silent: rules }));
}

/** Texts of one kind in which rules must find something. */
export function finding(finds: string, texts: readonly string[]): CheckingCase[] {
  return texts.map((text) => ({ id: text, text, finds: [finds] }));
}
