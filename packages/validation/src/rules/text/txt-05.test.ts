import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_05 } from './txt-05.js';

describe('TXT-05', () => {
  textCases(TXT_05, {
    fires: {
      '修订《甲办法》、《乙办法》。': '修订《甲办法》、《乙办法》。',
      '开展“讲堂”、“练兵”。': '开展“讲堂”、“练兵”。',
    },
    passes: ['修订《甲办法》（第三稿）、《乙办法》。', '修订《甲办法》《乙办法》。'],
  });
});
