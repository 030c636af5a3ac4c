import { defineRule, type ReportRule } from '../../rule.js';
import { findInstrument, foldWidth, type Registry } from '@fazhi/core';
import { INSTRUMENT_REGISTRY } from '../basis.js';
import { citationsIn } from './citations-in.js';

/** 令号与名称不符: Order number contradicts the title. */
export const CIT_13: ReportRule = defineRule({
  id: 'CIT-13',
  title: { zh: '令号与名称不符', en: 'Order number contradicts the title' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [INSTRUMENT_REGISTRY],
  reads: ['text'],
  explanation: {
    zh: '引用的国务院令号、发文字号，应与登记的一个版本一致，例如重大行政决策程序暂行条例是国务院令第713号，不是第722号。有的版本文号没有登记的，不查。',
    en: 'A cited order or document number agrees with that of a registered edition: 重大行政决策程序暂行条例 is order 713, not 722. Instruments with an edition whose number is not registered are left alone.',
  },
  message: { zh: '“{quote}”的文号应为{number}。', en: 'The number in "{quote}" should be {number}.' },
  fix: { zh: '请核对文号。', en: 'Check the number.' },
  samples: {
    good: { text: '落实《重大行政决策程序暂行条例》（国务院令第713号）。' },
    bad: { text: '落实《重大行政决策程序暂行条例》（国务院令第722号）。' },
  },
  check: ({ text, registry }) => {
    const cited = citationsIn(text).flatMap((place) => {
      const { title, documentNumber } = place.citation;
      const before = /((?:国务院令|令)第\d{1,4}号)[）)]?\s?$/u.exec(
        place.at.text.slice(Math.max(0, place.start - 20), place.start),
      );
      const number = documentNumber ?? before?.[1];
      const registered = numbersOf(title, registry);
      if (number === undefined || registered.every((one) => familyOf(number) !== familyOf(one))) return [];
      const start = documentNumber === undefined ? place.start - (before?.[0].length ?? 0) : place.start;
      return [{ at: place.at, start, end: place.end, number, registered }];
    });
    if (cited.length === 0) return 'notApplicable';
    return cited
      .filter(({ number, registered }) => registered.every((one) => serialOf(number) !== serialOf(one)))
      .map(({ at, start, end, number, registered }) => ({
        at,
        start,
        end,
        expected: registered.at(-1)!,
        actual: number,
        values: { number: registered.at(-1)! },
      }));
  },
});

/** The numbers of all editions; none where one of them is not known or was not read. */
function numbersOf(title: string, registry: Registry): readonly string[] {
  const editions = findInstrument(title, registry)?.editions ?? [];
  const read = editions.flatMap(({ documentNumber, confidence }) =>
    documentNumber === undefined || confidence !== 'sourced' ? [] : [documentNumber],
  );
  return read.length === editions.length ? read : [];
}

/** Order numbers are compared with order numbers, document numbers with document numbers of one year. */
function familyOf(number: string): string {
  return number.includes('令') ? '令' : (/\d{4}(?=\D{1,3}第?\d{1,4}号)/.exec(number)?.[0] ?? number);
}

function serialOf(number: string): string {
  return /(\d{1,4})号/.exec(foldWidth(number))?.[1]?.replace(/^0+/, '') ?? number;
}
