import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_08 } from './txt-08.js';

describe('TXT-08', () => {
  textCases(TXT_08, {
    fires: {
      '一般三、四天办结。': '三、四天',
      '约七、八十件。': '七、八十',
    },
    passes: ['第三、四条规定。', '一、二级单位。', '三、四季度开展。', '一、三天办结。'],
  });
});
