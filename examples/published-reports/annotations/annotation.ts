import { readFileSync } from 'node:fs';
import { findCitations, foldWidth } from '@fazhi/core';

/** A figure as a person reads it: value with magnitude, unit, bound, and what it counts in words of the text. */
export interface AnnotatedFigure {
  value: string;
  unit: string;
  bound: string;
  subject: string;
  /** Upper end of a range. */
  upper?: string;
}

/** Everything a person marked in one document. */
export interface Annotation {
  document: string;
  figures: AnnotatedFigure[];
  /** Words around numbers that are no figures: dates, ordinals, names, figures of speech; every occurrence counts. */
  notFigures: string[];
}

/** The annotation of a document, written by reading it, before it was compared with what this package reads. */
export function annotationOf(name: '001' | '004'): Annotation {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as Annotation;
}

/** Whether two names of a thing share a word: two neighbouring characters, marks apart. */
export function sharesWord(a: string, b: string): boolean {
  const letters = (text: string): string => foldWidth(text).replace(/[^\p{L}\p{N}]/gu, '');
  const [one, other] = [letters(a), letters(b)];
  return [...one].some((_, at) => at + 2 <= one.length && other.includes(one.slice(at, at + 2)));
}

/** Every place of some words in a text, those inside a longer citation included. */
export function placesOf(text: string, words: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push([at, at + words.length]);
  return places;
}

/** Titles in 《》, whose numbers are no figures either. */
export function titlesOf(text: string): [number, number][] {
  return findCitations(text).map(({ start, end }) => [start, end]);
}
