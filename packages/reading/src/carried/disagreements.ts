import type { Disagreement, DisagreementAbout } from '@fazhi/core';

/** So many are told; a forged file may hold any number. */
const MOST = 50;
const LONGEST = 80;

/** Notes that the data of a file and its text disagree about something, which is printed as said. Internal. */
export type Disagree = (about: DisagreementAbout, printed: string) => void;

/** Collects what the data of a file says otherwise than its text. Internal. */
export function disagreements(): { readonly list: readonly Disagreement[]; readonly disagree: Disagree } {
  const list: Disagreement[] = [];
  const disagree: Disagree = (about, printed) => {
    if (list.length < MOST) list.push({ about, printed: printed.slice(0, LONGEST) });
  };
  return { list, disagree };
}
