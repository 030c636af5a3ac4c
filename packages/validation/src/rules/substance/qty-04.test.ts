import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { QTY_04 } from './qty-04.js';

describe('QTY-04', () => {
  textCases(QTY_04, {
    fires: {
      '编制行政检查事项清单。': '编制行政检查事项清单',
      '梳理公布《明安市政务服务事项目录》。': '梳理公布《明安市政务服务事项目录》',
    },
    passes: [
      '编制行政检查事项清单，共24项。',
      '2020年6月公布行政检查事项清单。',
      '印发《领导干部应知应会法律法规清单》。',
      '建立村级事务公开清单制度。',
      '推动编制市场准入监管事项清单。',
      '打造目录区块链系统。',
    ],
  });
});
