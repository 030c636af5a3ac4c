import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { CIT_03 } from './cit-03.js';

describe('CIT-03', () => {
  textCases(CIT_03, {
    fires: {
      '建设公开公正、智能高效、廉洁诚信、人民满意的法治政府。': '智能高效、廉洁诚信、人民满意',
    },
    passes: ['建设公开公正、廉洁高效、守法诚信的法治政府。'],
  });
});
