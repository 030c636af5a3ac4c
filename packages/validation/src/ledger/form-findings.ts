import type { Language } from '@fazhi/core';
import type * as z from 'zod';
import type { Finding } from '../finding.js';
import { fingerprint } from '../fingerprint.js';
import { REC_09 } from '../rules/record/rec-09.js';
import { collectFaults, MOST_COUNTED, MOST_FINDINGS } from './collect-faults.js';
import type { PlainCopy } from './plain-copy.js';
import type { RecordFault } from './record-fault.js';
import { dataUnder, recordFinding } from './record-findings.js';

type Path = readonly (string | number)[];

/** The findings on the form of one input, listed up to a limit and counted beyond it. Internal. */
export class FormFindings {
  readonly #root: z.core.$ZodType;
  readonly #language: Language;
  readonly #listed: Finding[] = [];
  /** How often a fingerprint was given: records may have one id. */
  readonly #given = new Map<string, number>();
  #more = 0;
  #stopped = false;

  /**
   * @param root - the schema of the whole
   * @param language - of the messages
   */
  constructor(root: z.core.$ZodType, language: Language) {
    this.#root = root;
    this.#language = language;
  }

  /** True once so many faults were counted that no more are looked for. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Says what is wrong with a part of the whole, where it is wrong. */
  explain(schema: z.core.$ZodType, copy: PlainCopy, base: Path = []): void {
    if (this.#stopped) return;
    const { faults, more, stopped } = collectFaults(schema, copy, base);
    this.add(faults, base, copy.value);
    this.#count(more);
    this.#stopped ||= stopped;
  }

  /** Adds faults, whose data stand at a path of the whole. */
  add(faults: readonly RecordFault[], base: Path = [], value?: unknown): void {
    const room = Math.max(0, MOST_FINDINGS - this.#listed.length);
    const whole = dataUnder(base, value);
    for (const fault of faults.slice(0, room)) {
      this.#listed.push(this.#distinct(recordFinding(fault, this.#root, whole, this.#language)));
    }
    this.#count(faults.length - Math.min(room, faults.length));
  }

  #distinct(finding: Finding): Finding {
    const before = this.#given.get(finding.fingerprint) ?? 0;
    this.#given.set(finding.fingerprint, before + 1);
    return before === 0 ? finding : { ...finding, fingerprint: fingerprint([finding.fingerprint, String(before)]) };
  }

  #count(more: number): void {
    this.#more += more;
    this.#stopped ||= this.#more > MOST_COUNTED;
  }

  /** The findings, with one that says how many more there are. */
  list(): Finding[] {
    if (this.#more === 0) return this.#listed;
    const variant = this.#stopped ? { variant: 'atLeast' } : {};
    const rest = { rule: REC_09, path: [], values: { count: this.#more }, ...variant };
    return [...this.#listed, recordFinding(rest, this.#root, undefined, this.#language)];
  }
}
