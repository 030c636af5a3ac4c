import type { Report } from '@fazhi/core';
import { readReport } from '@fazhi/reading';
import { checkReport, type Finding, verdictOf } from '@fazhi/validation';
import { describe, expect, it } from 'vitest';
import { CLEAN } from '../checking/clean-report.js';
import { readBack } from '../round-trip/read-back.js';
import { printedOf } from '../round-trip/shape.js';
import { readForged } from './forged-file.js';
import { FORGERIES } from './forgeries.js';

/** A report as drafting would have made it: there are records behind its figures. */
function recorded(text: string): Report {
  const report = readReport(text);
  return {
    ...report,
    facts: report.facts.map((fact) => ({ ...fact, period: { from: '2020-01-01', to: '2020-12-31' }, records: ['r1'] })),
  };
}

const SOUND = CLEAN.replace('（含乡镇窗口2个）', '');
/** A sum that is wrong, and three of four statutory parts missing. */
const FAULTY = SOUND.replace('权责事项54项', '权责事项55项').replace(
  /二、存在的不足.*?(?=明安市工业和信息化局\n)/s,
  '',
);
const BASES = [
  ['a report with a wrong sum and without statutory parts', 'fail', recorded(FAULTY)],
  ['a report that is in order', 'pass', recorded(SOUND)],
] as const;

/** What speaks of the file rather than of the text: data that does not agree, words that are hidden. */
const OF_THE_FILE = new Set(['KND-03', 'PUB-08']);

/** What speaks of the text, as far as it is printed. */
function onText(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule }) => !OF_THE_FILE.has(rule));
}

function inWords(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, severity, message }) => `${rule} ${severity} ${message}`);
}

function aboutOf({ meta }: Report): string[] {
  return [...new Set((meta.disagreements ?? []).map(({ about }) => about))];
}

function withoutNotes(report: Report): unknown {
  // What a forger hid is set aside, and the log says so.
  const meta = { ...report.meta, disagreements: undefined, reading: undefined };
  const furniture = (type: string): boolean => type === 'furniture';
  return printedOf({ ...report, meta, children: report.children.filter(({ type }) => !furniture(type)) });
}

describe.each(BASES)('%s, forged', (_, verdict, report) => {
  const bare = readBack(report, false).then((read) =>
    read.map((each) => ({ findings: inWords(onText(checkReport(each).findings)), shown: withoutNotes(each) })),
  );

  it('is judged so without its data', async () => {
    for (const read of await readBack(report, false)) expect(checkReport(read).verdict).toBe(verdict);
  });

  it.each(FORGERIES.map((forgery) => [forgery.name, forgery] as const))(
    '%s: the text decides',
    async (_name, forgery) => {
      const [html, docx] = await bare;
      const forged = await readForged(report, forgery);
      expect(Object.keys(forged).length).toBeGreaterThan(0);
      for (const [read, honest] of [
        [forged.html, html],
        [forged.docx, docx],
      ] as const) {
        if (read === undefined) continue;
        const found = checkReport(read).findings;
        expect(verdictOf(onText(found))).toBe(verdict);
        expect(inWords(onText(found))).toEqual(honest?.findings);
        expect(withoutNotes(read)).toEqual(honest?.shown);
        const says = found.some(({ rule }) => rule === 'KND-03');
        expect(says).toBe(aboutOf(read).length > 0);
        if (forgery.disagrees !== undefined) expect(aboutOf(read)).toContain(forgery.disagrees);
      }
    },
  );
});

it('there are three dozen and more', () => {
  expect(FORGERIES.length).toBeGreaterThanOrEqual(36);
  expect(new Set(FORGERIES.map(({ name }) => name)).size).toBe(FORGERIES.length);
});
