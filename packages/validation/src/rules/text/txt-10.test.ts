import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_10 } from './txt-10.js';

describe('TXT-10', () => {
  textCases(TXT_10, {
    fires: {
      '20年底前完成。': '20年',
      '19年12月开展。': '19年',
    },
    passes: ['近10年来。', '工作20年。', '2020年底前完成。', '第20年底。'],
  });
});
