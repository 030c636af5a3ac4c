import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStep, procedureProgress } from './next-step.js';
import type { Procedure } from './procedure.js';

interface Matter {
  taken: string[];
  important: boolean;
  days: number;
}

const article = (number: number): { title: string; article: number } => ({ title: '某条例', article: number });

const PROCEDURE: Procedure<Matter, 'hear' | 'assess' | 'review' | 'issue'> = {
  id: 'test',
  title: '某程序',
  steps: [
    { id: 'hear', label: '听取意见', basis: [article(1)], taken: ({ taken }) => taken.includes('hear') },
    {
      id: 'assess',
      label: '评估',
      basis: [article(2)],
      applies: ({ important }) => important,
      taken: ({ taken }) => taken.includes('assess'),
    },
    {
      id: 'review',
      label: '审查',
      basis: [article(3)],
      taken: ({ taken }) => taken.includes('review'),
      gates: [
        {
          id: 'days',
          holds: ({ days }) => days >= 30,
          missing: { zh: '不足30日', en: 'fewer than 30 days' },
          basis: article(4),
        },
      ],
    },
    { id: 'issue', label: '印发', basis: [article(5)], taken: ({ taken }) => taken.includes('issue') },
  ],
};

test('a step that does not apply is neither listed nor waited for', () => {
  expect(nextStep(PROCEDURE, { taken: ['hear'], important: true, days: 30 })?.step).toBe('assess');
  expect(nextStep(PROCEDURE, { taken: ['hear'], important: false, days: 30 })?.step).toBe('review');
});

test('the next step names what is missing and both articles', () => {
  expect(nextStep(PROCEDURE, { taken: ['hear'], important: false, days: 7 })).toEqual({
    step: 'review',
    label: '审查',
    state: 'next',
    missing: [{ id: 'days', missing: { zh: '不足30日', en: 'fewer than 30 days' }, basis: article(4) }],
    undecided: [],
    basis: [article(3)],
  });
});

test('a step that was passed over is next, and a step taken too early says what it lacked', () => {
  const progress = procedureProgress(PROCEDURE, { taken: ['hear', 'review'], important: true, days: 7 });
  expect(progress.map(({ step, state, missing }) => [step, state, missing.length])).toEqual([
    ['hear', 'taken', 0],
    ['assess', 'passedOver', 0],
    ['review', 'taken', 1],
    ['issue', 'next', 0],
  ]);
  expect(nextStep(PROCEDURE, { taken: ['hear', 'review'], important: true, days: 7 })?.step).toBe('assess');
});

test('taking the next step again and again ends after every step was taken once', () => {
  fc.assert(
    fc.property(fc.subarray(['hear', 'assess', 'review', 'issue']), fc.boolean(), (start, important) => {
      const matter: Matter = { taken: [...start], important, days: 30 };
      let rounds = 0;
      for (let step = nextStep(PROCEDURE, matter); step !== undefined; step = nextStep(PROCEDURE, matter)) {
        expect(matter.taken).not.toContain(step.step);
        matter.taken.push(step.step);
        rounds += 1;
      }
      expect(rounds).toBeLessThanOrEqual(4);
    }),
  );
});
