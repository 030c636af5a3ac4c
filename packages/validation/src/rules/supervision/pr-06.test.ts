import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { PR_06 } from './pr-06.js';

describe('PR-06', () => {
  textCases(PR_06, {
    fires: {
      '共办理人大代表、政协委员议案、提案及意见建议共计6件。': '人大代表、政协委员议案、提案及意见建议共计6件',
    },
    passes: [
      '共承办“两会”建议提案107件。其中，人大代表建议35件，政协委员提案72件。',
      '共办理人大代表建议35件、政协委员提案72件。',
      '自觉接受人大代表、政协委员监督。',
    ],
  });
});
