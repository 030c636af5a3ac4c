import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_15 } from './txt-15.js';

describe('TXT-15', () => {
  textCases(TXT_15, {
    fires: {
      '落实规划（2021—2025）年任务。': '（2021—2025）年',
      '落实规划(2021-2025)年任务。': '(2021-2025)年',
    },
    passes: ['落实规划（2021—2025年）任务。'],
  });
});
