import { FazhiError, paragraph, type Report, type Section } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { report } from './fixtures/rendered-document.js';
import { renderDocx, type RenderDocxOptions } from './index.js';

describe('a wrong call throws a FazhiError', () => {
  const circular: Section = { type: 'section', depth: 1, children: [{ type: 'heading', children: [] }] };
  circular.children.push(circular);

  test.each<[string, unknown, unknown, string]>([
    ['no report', undefined, {}, 'invalidArgument'],
    ['a node that is no report', paragraph('正文'), {}, 'invalidArgument'],
    ['options that are no object', report(), 'formal', 'invalidArgument'],
    ['an unknown profile', report(), { profile: 'web' }, 'unknownName'],
    ['an unknown seal', report(), { seal: 'drawn' }, 'unknownName'],
    ['an option that there is not', report(), { profil: 'plain' }, 'invalidArgument'],
    ['a date that does not exist', report(), { date: '2021-02-30' }, 'invalidArgument'],
    ['a profile from the prototype', report(), { profile: 'constructor' }, 'unknownName'],
    ['embed that is none', report(), { embed: 'all' }, 'unknownName'],
    ['embed of another type', report(), { embed: true }, 'invalidArgument'],
    ['a formal profile without elements', report(), { profile: 'formal' }, 'invalidArgument'],
    [
      'a formal profile without its mark',
      report(),
      { profile: 'formal', formal: { issuerMark: ' ' } },
      'invalidArgument',
    ],
    ['elements in the plain profile', report(), { formal: { issuerMark: '文件' } }, 'invalidArgument'],
    [
      'signatories that are no list',
      report(),
      { profile: 'formal', formal: { issuerMark: '文件', signatories: '张' } },
      'invalidArgument',
    ],
    [
      'a printing date that does not exist',
      report(),
      { profile: 'formal', formal: { issuerMark: '文件', printedOn: '1' } },
      'invalidArgument',
    ],
    ['a section that contains itself', report(circular), {}, 'invalidArgument'],
  ])('%s', async (_, tree, options, code) => {
    const error: unknown = await renderDocx(tree as Report, options as RenderDocxOptions).catch(
      (caught: unknown) => caught,
    );
    expect(FazhiError.isInstance(error) && error.code).toBe(code);
  });
});
