import type { Report } from '@fazhi/core';
import { plainText, visit } from '@fazhi/core';
import { readReport, readReportDocx } from '@fazhi/reading';
import { renderDocx } from '@fazhi/rendering/docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const TITLE = '某县司法局关于2024年法治政府建设情况的报告';
const BODY = '一、主要举措和成效\n全年办理行政复议案件12件。\n二、下一年度工作安排\n继续推进依法行政。';
const CLOSING = '附件：1．执法数据表\n2．工作台账\n某县司法局\n2025年1月20日';
const report = (addressee: string): Report => readReport(`${TITLE}\n${addressee}：\n${BODY}\n${CLOSING}`);

function aside(read: Report): string[] {
  const values: string[] = [];
  visit(read, (node) => {
    if (node.type === 'furniture') values.push(node.value.replace(/\s/g, ''));
  });
  return values;
}

const names = fc.uniqueArray(fc.constantFrom('张某某', '李某', '欧阳某某'), { maxLength: 3 });
const bodies = fc.uniqueArray(fc.constantFrom('县人民政府', '县委办公室', '各乡镇（街道）人民政府', '市司法局'), {
  minLength: 1,
});

describe('what the formal profile prints is read back without the data the file carries', () => {
  test('every element, whichever are printed', async () => {
    await fc.assert(
      fc.asyncProperty(
        bodies,
        names,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        async (recipients, signatories, marked, noted, copied) => {
          const source = report(recipients.join('、'));
          const file = await renderDocx(source, {
            profile: 'formal',
            formal: {
              issuerMark: '某县司法局文件',
              documentNumber: '某司发〔2025〕3号',
              signatories,
              ...(marked ? { copyNumber: '000001', secrecy: '秘密★1年', urgency: '特急' } : {}),
              ...(noted ? { note: '此件公开发布' } : {}),
              ...(copied ? { copiedTo: ['市司法局', '县委办公室'] } : {}),
              printedBy: '某县司法局办公室',
              printedOn: '2025-01-21',
            },
          });
          const read = await readReportDocx(file, { embedded: false });
          expect(read.meta).toMatchObject({
            title: TITLE,
            agency: '某县司法局',
            documentNumber: '某司发〔2025〕3号',
            recipients,
            signedOn: '2025-01-20',
          });
          const words = aside(read).join('\n');
          for (const name of signatories) expect(words).toContain(name);
          if (marked) for (const mark of ['000001', '秘密★1年', '特急']) expect(words).toContain(mark);
          if (noted) expect(words).toContain('（此件公开发布）');
          if (copied) expect(words).toContain('抄送：市司法局，县委办公室。');
          expect(words).toContain('某县司法局办公室2025年1月21日印发');
          const plain = ({ children }: Report): string[] =>
            children
              .filter(({ type }) => type !== 'furniture')
              .map((node) => (node.type === 'attachmentNote' ? node.items.join() : plainText(node)));
          expect(plain(read)).toEqual(plain(source));
        },
      ),
      { numRuns: 20 },
    );
  });
});
