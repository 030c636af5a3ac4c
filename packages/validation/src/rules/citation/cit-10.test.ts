import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { CIT_10 } from './cit-10.js';

describe('CIT-10', () => {
  textCases(CIT_10, {
    fires: {
      '依据第12条第1款办理。': '第12条第1款',
    },
    passes: ['依据第十二条办理。', '第13次会议。', '第1条目录。'],
  });
});
