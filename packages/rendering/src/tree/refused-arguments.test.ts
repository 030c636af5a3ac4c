import { FazhiError, paragraph, text, type Section } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../markdown/index.js';
import { renderPlainText } from '../plain-text/index.js';
import { SAMPLE_REPORT } from './fixtures/sample-report.js';
import { renderHtml } from '../html/render-html.js';

/** What a call throws, which must be a FazhiError. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (FazhiError.isInstance(error)) return `${error.code}: ${error.text.en}`;
    throw error;
  }
  return 'nothing thrown';
}

const withChildren = (...children: unknown[]) => ({ ...SAMPLE_REPORT, children }) as never;

function nested(levels: number): Section {
  let section: Section = { type: 'section', depth: 1, children: [{ type: 'heading', children: [text('底')] }] };
  for (let level = 1; level < levels; level += 1) {
    section = { type: 'section', depth: 1, children: [{ type: 'heading', children: [] }, section] };
  }
  return section;
}

describe.each([
  ['renderHtml', renderHtml],
  ['renderMarkdown', renderMarkdown],
  ['renderPlainText', renderPlainText],
])('%s', (_name, render) => {
  it.each([
    ['no report', undefined, 'report must be a node of type report'],
    ['a string', '<html>', 'report must be a node of type report'],
    ['another node', paragraph('x'), 'report must be a node of type report'],
    ['no children', { ...SAMPLE_REPORT, children: undefined }, 'report.children is missing'],
    ['no facts', { ...SAMPLE_REPORT, facts: undefined }, 'report.facts is missing'],
    ['an unknown node', withChildren({ type: 'image' }), 'report.children[0] must be a node of type title, '],
    ['nothing where a node belongs', withChildren(null), 'report.children[0] must be a node'],
    ['a phrasing node among blocks', withChildren(text('x')), 'report.children[0] must be a node'],
    [
      'a text without value',
      withChildren({ type: 'paragraph', children: [{ type: 'text' }] }),
      'report.children[0].children[0].value is missing',
    ],
    [
      'a section without heading',
      withChildren({ type: 'section', depth: 1, children: [] }),
      'report.children[0].children[0] must be a node of type',
    ],
    [
      'an annex within a section',
      withChildren({ ...nested(1), children: [...nested(1).children, { type: 'annex' }] }),
      'report.children[0].children[1] must be a node',
    ],
    [
      'an annex without title',
      withChildren({ type: 'annex', label: '附件', children: [] }),
      'report.children[0].children[0] must be a node of type',
    ],
    [
      'an unknown kind of chart',
      withChildren({ type: 'table', headerRows: 0, chart: 'pie', children: [] }),
      'report.children[0].chart must be one of bar',
    ],
    ['a fifth level', withChildren({ ...nested(1), depth: 5 }), 'report.children[0].depth must be one of 1'],
    ['a type from the prototype', withChildren({ type: 'constructor' }), 'report.children[0] must be a node'],
  ])('refuses %s and says where', (_what, report, message) => {
    expect(refusal(() => render(report as never))).toContain(`invalidArgument: ${message}`);
  });

  it.each([
    ['no object', null, ' must be an object.'],
    ['an unknown option', { furnitures: true }, ' have no "furnitures"; do you mean "furniture"?'],
    ['a wrong type', { furniture: 'yes' }, ': "furniture" must be true or false, not “yes”.'],
  ])('refuses options: %s', (_what, options, message) => {
    expect(refusal(() => render(SAMPLE_REPORT, options as never))).toMatch(/^invalidArgument: options of render/);
    expect(refusal(() => render(SAMPLE_REPORT, options as never))).toContain(message);
  });

  it('accepts an option that is undefined', () => {
    expect(render(SAMPLE_REPORT, { furniture: undefined })).toBe(render(SAMPLE_REPORT));
  });

  it('prints sections nested deeper than documents have them', () => {
    expect(render(withChildren(nested(16)))).toContain('底');
  });

  it('refuses a tree that would exhaust the stack, and a section within itself', () => {
    expect(refusal(() => render(withChildren(nested(100_000))))).toContain('is nested more than 24 deep');
    const endless = nested(1);
    endless.children.push(endless);
    expect(refusal(() => render(withChildren(endless)))).toContain('is nested more than 24 deep');
  });
});
