import { describe, expect, test } from 'vitest';
import { findingsOf, textCases } from '../fixtures/rule-cases.js';
import { sampleParagraph } from '../sample-report.js';
import { NUM_06 } from './num-06.js';

describe('NUM-06', () => {
  textCases(NUM_06, {
    fires: {
      '一是健全制度。二是加强培训。四是严格考核。': '四是',
      '二是加强培训。': '二是',
    },
    passes: [
      '一是健全。二是加强。一是严格。二是规范。',
      '统一是前提，第一是人民。',
      '一要健全，二要加强。',
      '一是甲。二是乙。三是丙。四是丁。五是戊。六是己。七是庚。八是辛。九是壬。十是癸。十一是子。',
    ],
  });

  test('a sequence of paragraphs goes on over the sequences within them', () => {
    const text = ['一是健全。一是制度，二是机制。', '二是加强。一是培训，二是考核，三是奖惩。', '三是严格。'].map(
      sampleParagraph,
    );
    expect(findingsOf(NUM_06, { text })).toEqual([]);
    expect(findingsOf(NUM_06, { text: [...text, sampleParagraph('五是规范。')] }).map(({ quote }) => quote)).toEqual([
      '五是',
    ]);
  });
});
