import type { IsoDate, Language } from '@fazhi/core';

/** Says things in the language of the host. */
export function sayIn({ language }: Pick<Host, 'language'>): (zh: string, en: string) => string {
  return (zh, en) => ({ zh, en })[language];
}

/** What a command may do in the world; tests give one of their own. */
export interface Host {
  /** Language of everything it says. */
  readonly language: Language;
  /** The day it runs. */
  readonly today: IsoDate;
  /** Whether colour is shown. */
  readonly color: boolean;
  /** Whether somebody watches, so that progress is shown. */
  readonly watched: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Reads a file, or with `-` what is piped in. */
  read(path: string): Promise<Uint8Array>;
  /** Whether there is a file. */
  exists(path: string): Promise<boolean>;
  /** Writes a file, with the folders it lies in. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Files that paths, folders and patterns name, in order; a folder stands for the files in it with one of the endings. */
  find(patterns: readonly string[], endings: readonly string[]): Promise<string[]>;
  /** Runs something again whenever one of the files changes, until the process ends. */
  watch(paths: readonly string[], again: () => Promise<void>): Promise<void>;
  /** Prints what was asked for. */
  out(text: string): void;
  /** Prints what is said beside it. */
  err(text: string): void;
}
