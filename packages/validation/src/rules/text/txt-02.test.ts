import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_02 } from './txt-02.js';

describe('TXT-02', () => {
  textCases(TXT_02, {
    fires: {
      '落实《关于贯彻<行政处罚法>的意见》。': '<行政处罚法>',
      '要(2015年)>实施方案下发。': '要(2015年)>实施方案下',
    },
    passes: ['数值a<5，b>3。', '落实〈行政处罚法〉。'],
  });
});
