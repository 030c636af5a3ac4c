import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
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
});
