import { FazhiError } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { requireLayout, type LayoutOptions } from './check-layout.js';

const FORMAL = { issuerMark: '某某市司法局文件' };

/** Code and message of the refusal, or nothing. */
function refusal(options: LayoutOptions): string | undefined {
  try {
    requireLayout(options, ['formal', 'plain']);
    return undefined;
  } catch (error) {
    if (FazhiError.isInstance(error)) return `${error.code}: ${error.text.en}`;
    throw error;
  }
}

describe('requireLayout', () => {
  test.each<[LayoutOptions]>([
    [{}],
    [{ profile: 'plain', seal: 'reserved' }],
    [{ profile: 'formal', formal: { ...FORMAL, note: '此件公开发布', printedOn: '2024-02-29', copiedTo: [] } }],
  ])('accepts %j', (options) => {
    expect(refusal(options)).toBeUndefined();
  });

  test.each<[LayoutOptions, string]>([
    [{ profile: 'web' }, 'unknownName: "profile" has no value "web"; it is one of formal, plain.'],
    [{ profile: 'constructor' }, 'unknownName'],
    [{ seal: true }, 'unknownName: "seal" has no value "boolean"; it is one of none, reserved.'],
    [{ profile: 'formal' }, 'invalidArgument: The formal profile needs "formal"'],
    [{ profile: 'formal', formal: [] }, 'invalidArgument: The formal profile needs "formal"'],
    [{ profile: 'formal', formal: { issuerMark: ' ' } }, 'invalidArgument: "formal.issuerMark" is empty.'],
    [{ profile: 'formal', formal: { ...FORMAL, note: 1 } }, 'invalidArgument: "formal.note" must be a string.'],
    [{ profile: 'formal', formal: { ...FORMAL, copiedTo: [1] } }, '"formal.copiedTo" must be a list of strings.'],
    [{ profile: 'formal', formal: { ...FORMAL, printedOn: '2023-02-29' } }, '"formal.printedOn" must be a real date'],
    [{ formal: FORMAL }, 'invalidArgument: "formal" belongs to the formal profile'],
    [{ profile: 'plain', formal: FORMAL }, 'invalidArgument: "formal" belongs to the formal profile'],
  ])('refuses %j', (options, message) => {
    expect(refusal(options)).toContain(message);
  });
});
