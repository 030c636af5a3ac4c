import { describe, expect, test } from 'vitest';
import type { ReportRule } from '../../rule.js';
import { findingsOf } from '../fixtures/rule-cases.js';
import { PF_07 } from '../pufa/pf-07.js';
import { PF_08 } from '../pufa/pf-08.js';
import { EO_08 } from './eo-08.js';

const found = (rule: ReportRule, text: string): number => findingsOf(rule, { text }).length;

describe('figures of exams', () => {
  test.each([
    [EO_08, '组织执法人员考试，100人报名，93人参考，合格47人。', 0],
    [EO_08, '组织执法人员考试，93人报名，100人参考，合格47人。', 1],
    [EO_08, '开展行政执法人员资格考试1次，考试参与率达93%，通过率为47%。', 0],
    [EO_08, '组织执法资格考试，参考100人，合格93人，合格率95%。', 1],
    [EO_08, '组织学法考试，应考118人，参考120人。', 0],
    [PF_07, '组织学法考试，参考120人，未通过121人。', 0],
    [PF_07, '组织学法考试，参考120人，合格121人。', 1],
    [PF_08, '组织学法考试，应考300人，参考299人，参考率99.7%。', 0],
    [PF_08, '组织学法考试，应考300人，参考299人，参考率99%。', 0],
    [PF_08, '组织学法考试，应考300人，参考290人，参考率98%。', 1],
    // Of two exams none can be told from the other.
    [PF_07, '组织学法考试，甲局参考20人，乙局参考30人，合格25人。', 0],
  ] as const)('$0.id: $1', (rule, text, count) => {
    expect(found(rule, text)).toBe(count);
  });
});
