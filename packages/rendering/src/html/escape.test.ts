import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from './escape.js';
import { HOSTILE } from '../tree/fixtures/hostile-texts.js';
import { legible } from '../tree/legible.js';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));

/** What a parser reads, and the mistakes it found. */
function read(source: string) {
  const errors: string[] = [];
  const fragment = parseFragment(source, { onParseError: ({ code }) => errors.push(code) });
  return { nodes: fragment.childNodes, errors };
}

describe('escapeHtml', () => {
  it('gives text that a parser reads back as it is, without a mistake', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { nodes, errors } = read(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
        expect(errors).toEqual([]);
        expect(nodes).toHaveLength(1);
        expect(nodes[0]).toMatchObject({
          nodeName: 'p',
          attrs: [{ name: 'title', value: legible(text) }],
          childNodes: text === '' ? [] : [{ nodeName: '#text', value: legible(text) }],
        });
      }),
    );
  });

  it('shows what cannot be written', () => {
    expect(escapeHtml('a\u0000b\u001Bc\u007Fd\u0085\uD800\uFFFE')).toBe('a␀b␛c␡d\uFFFD\uFFFD\uFFFD');
  });

  it('does not let text turn the order of a line', () => {
    expect(escapeHtml('54\u202E项12')).toBe('54\uFFFD项12');
  });

  it('keeps characters beyond the basic plane and marks of direction', () => {
    expect(escapeHtml('𠮷\u200F')).toBe('𠮷\u200F');
  });
});
