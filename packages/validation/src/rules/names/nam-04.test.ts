import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { NAM_04 } from './nam-04.js';

describe('NAM-04', () => {
  textCases(NAM_04, {
    fires: {
      '我委健全制度。我局加强培训。我局严格考核。': '我委',
      '我厅培训，我厅考核，我院参加，我局配合。': ['我院', '我局'],
    },
    passes: ['我局培训，我局考核。', '我局印发《我委工作规则》。', '我局接受自我委托的检查。', '我局组织，我市参加。'],
  });
});
