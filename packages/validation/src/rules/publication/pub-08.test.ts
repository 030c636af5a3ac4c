import type { SetAside } from '@fazhi/core';
import { expect, test } from 'vitest';
import { findingsOf } from '../fixtures/rule-cases.js';
import { PUB_08 } from './pub-08.js';

const messages = (...setAside: SetAside[]): string[] =>
  findingsOf(PUB_08, { meta: { reading: { characters: 1_000, setAside } } }).map(({ message }) => message);

test('what was left in the file is told by kind', () => {
  expect(messages({ kind: 'comment', count: 2, characters: 90 }, { kind: 'hidden', count: 1, characters: 4 })).toEqual([
    '文件里留有批注共2处。',
    '文件里留有隐藏文字共1处。',
  ]);
});

test('more than a few per cent that was not read as text is told, whatever kinds it is of', () => {
  const control: SetAside = { kind: 'control', count: 1, characters: 40 };
  expect(messages(control, { kind: 'note', count: 1, characters: 10 })).toEqual([]);
  expect(messages(control, { kind: 'note', count: 1, characters: 11 })).toEqual([
    '全文5.1%的文字在表单控件、脚注和尾注中，没有作为正文读取、检查。',
  ]);
});

test('what stands around a page, and what was struck out, is not missed', () => {
  const chrome: SetAside = { kind: 'pageChrome', count: 9, characters: 600 };
  expect(messages({ kind: 'textBox', count: 1, characters: 900 })).toEqual([]);
  expect(messages(chrome, { kind: 'picture', count: 3, characters: 300 })).toEqual([]);
});
