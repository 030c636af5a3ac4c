import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { ARI_17 } from './ari-17.js';

describe('ARI-17', () => {
  textCases(ARI_17, {
    fires: {
      '学法覆盖率达100%。': '学法覆盖率达100%',
      '实现法律顾问全覆盖。': '实现法律顾问全覆盖',
    },
    passes: [
      '收到留言15条，回复率100%。',
      '共有案件107件。全部办结，办复率100%。',
      '业务指导未全覆盖。',
      '力争办结率达100%。',
      '投入增长100%，其中设备3台。',
      '提出五个100%的工作思路。',
      '建立健全覆盖城乡的服务体系。',
    ],
  });
});
