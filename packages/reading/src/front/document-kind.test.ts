import { describe, expect, test } from 'vitest';
import { readReport } from '../read-report.js';

const PARTS = '一、2024年工作回顾\n全年办结案件12件。\n二、存在的不足\n力量不足。\n三、2025年工作安排\n加强培训。';

describe('the yearly speech to a congress is no annual report, whatever parts it has', () => {
  test.each([
    `政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作。\n${PARTS}`,
    `title: 2025年政府工作报告（某市）\n——2025年1月8日在某市第五届人民代表大会第一次会议上\n各位代表：\n${PARTS}`,
  ])('%s', (text) => {
    expect(readReport(text).meta.kind).toBe('other');
  });
  test('a report on the rule of law that speaks of it is one', () => {
    const text = `把法治建设写入政府工作报告。\n现将我局2024年度法治政府建设情况报告如下：\n${PARTS}`;
    expect(readReport(text).meta.kind).toBe('annualReport');
    expect(readReport(`某市2024年法治政府工作报告\n${PARTS}`).meta.kind).toBe('annualReport');
  });
});
