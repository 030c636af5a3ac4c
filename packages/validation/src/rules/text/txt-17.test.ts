import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_17 } from './txt-17.js';

describe('TXT-17', () => {
  textCases(TXT_17, {
    fires: {
      '落实规划（2021-2025年）任务。': '2021-2025年',
    },
    passes: ['落实规划（2021—2025年）任务。', '编号2021-2025。'],
  });
});
