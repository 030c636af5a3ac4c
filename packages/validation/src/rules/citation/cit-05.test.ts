import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { CIT_05 } from './cit-05.js';

describe('CIT-05', () => {
  textCases(CIT_05, {
    fires: {
      '根据《法治政府建设与责任落实督察工作规定》第十三条报送。': '第十三条',
    },
    passes: [
      '根据《法治政府建设与责任落实督察工作规定》第二十三条报送。',
      '根据《法治政府建设与责任落实督察工作规定》和《行政复议法》第十条办理。',
    ],
  });
});
