import type { FormalElements } from '@fazhi/rendering';
import type { Report } from '@fazhi/core';
import { officialElementsOf, plainText } from '@fazhi/core';
import { readReport, readReportDocx, readReportHtml } from '@fazhi/reading';
import { renderHtml, renderMarkdown, renderPlainText } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const TITLE = '某县司法局关于2024年法治政府建设情况的报告';
const BODY = '一、主要举措和成效\n全年办理行政复议案件12件。\n二、下一年度工作安排\n继续推进依法行政。';
const ANNEXES = ['执法数据表', '工作台账'].map(
  (name, index) => `附件${String(index + 1)}\n${name}\n全年共办理${String(index + 3)}件。`,
);

/** What a document may have, each or not. */
interface Made {
  readonly recipients: readonly string[];
  readonly signatures: readonly string[];
  readonly annexes: number;
  readonly formal: FormalElements;
}

const bodies = fc.uniqueArray(
  fc.constantFrom('县人民政府', '县委办公室', '各乡镇（街道）人民政府', '市司法局', '市直各单位'),
  {
    minLength: 1,
  },
);
const may = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const issuers = fc.uniqueArray(
  fc.constantFrom(
    '某县司法局',
    '某县财政局',
    '某县人力资源和社会保障局',
    '中共某县委员会',
    '某县人民政府',
    '某县公安局',
  ),
  { minLength: 1 },
);

const made: fc.Arbitrary<Made> = issuers.chain((signatures) =>
  fc.record({
    recipients: bodies,
    signatures: fc.constant(signatures),
    annexes: fc.nat(2),
    formal: fc.record({
      issuerMark: fc.constant(
        signatures.length === 1
          ? `${signatures[0]!}文件`
          : signatures.map((name, index) => (index === signatures.length - 1 ? `${name}文件` : name)),
      ),
      documentNumber: fc.constant('某司发〔2025〕3号'),
      signatories: may(
        fc.uniqueArray(fc.constantFrom('张某某', '李某', '欧阳某某', '王某某', '赵某'), { minLength: 1 }),
      ),
      copyNumber: may(fc.constantFrom('000001', '123456')),
      secrecy: may(fc.constantFrom('秘密★1年', '机密★6个月', '绝密', '秘密★长期')),
      urgency: may(fc.constantFrom('特急', '加急')),
      note: may(fc.constantFrom('此件公开发布', '联系人：张某，电话：12345678')),
      copiedTo: may(bodies),
      printedBy: fc.constant('某县司法局办公室'),
      printedOn: fc.constant('2025-01-21'),
    }),
  }),
);

function reportOf({ recipients, signatures, annexes }: Made): Report {
  const list = annexes === 0 ? [] : annexes === 1 ? ['附件：执法数据表'] : ['附件：1.执法数据表', '2.工作台账'];
  const labels = annexes === 1 ? [ANNEXES[0]!.replace('附件1', '附件')] : ANNEXES.slice(0, annexes);
  return readReport(
    [TITLE, `${recipients.join('、')}：`, BODY, ...list, ...signatures, '2025年1月20日', ...labels].join('\n'),
  );
}

/** What of the tree is printed, block by block. */
function printed({ children }: Report): string[] {
  return children
    .filter(({ type }) => type !== 'furniture')
    .map(
      (node) =>
        `${node.type} ${node.type === 'attachmentNote' ? node.items.join() : node.type === 'annex' ? node.label + node.children.map(plainText).join() : plainText(node)}`,
    );
}

function given(formal: FormalElements): FormalElements {
  return Object.fromEntries(
    Object.entries(formal).filter(([, value]) => value !== undefined),
  ) as unknown as FormalElements;
}

const PROFILES = [
  [
    'DOCX',
    async (
      report: Report,
      options: { profile: 'formal' | 'plain'; formal?: FormalElements; seal: 'none' | 'reserved' },
    ) => readReportDocx(await renderDocx(report, options), { embedded: false }),
  ],
  [
    'HTML',
    (report: Report, options: { profile: 'formal' | 'plain'; formal?: FormalElements; seal: 'none' | 'reserved' }) =>
      Promise.resolve(readReportHtml(renderHtml(report, options), { embedded: false })),
  ],
] as const;

describe('what a profile prints is read back without the data the file carries', () => {
  test.each(PROFILES)('%s, every element, whichever are printed', async (_, roundTrip) => {
    await fc.assert(
      fc.asyncProperty(made, fc.constantFrom('none', 'reserved'), async (document, seal) => {
        const source = reportOf(document);
        const read = await roundTrip(source, { profile: 'formal', formal: document.formal, seal });
        expect(officialElementsOf(read)).toEqual(given(document.formal));
        expect(printed(read)).toEqual(printed(source));
        expect(read.meta).toMatchObject({
          title: TITLE,
          documentNumber: '某司发〔2025〕3号',
          recipients: document.recipients,
          signedOn: '2025-01-20',
        });
        // The copy printed from what was read is the same.
        expect(
          officialElementsOf(
            await roundTrip(read, {
              profile: 'formal',
              formal: given(officialElementsOf(read) as FormalElements),
              seal,
            }),
          ),
        ).toEqual(given(document.formal));
      }),
      { numRuns: 30 },
    );
  });

  test.each(PROFILES)('%s without a head', async (_, roundTrip) => {
    await fc.assert(
      fc.asyncProperty(made, fc.constantFrom('none', 'reserved'), async (document, seal) => {
        const source = reportOf(document);
        expect(printed(await roundTrip(source, { profile: 'plain', seal }))).toEqual(printed(source));
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['text', renderPlainText],
    ['Markdown', renderMarkdown],
    ['a web page', (report: Report) => renderHtml(report, { profile: 'web' })],
  ])('%s', (name, render) => {
    fc.assert(
      fc.property(made, (document) => {
        const source = reportOf(document);
        const text = render(source);
        const read = name === 'a web page' ? readReportHtml(text, { embedded: false }) : readReport(text);
        expect(printed(read)).toEqual(printed(source));
        expect(read.meta).toMatchObject({ title: TITLE, recipients: document.recipients, signedOn: '2025-01-20' });
      }),
      { numRuns: 40 },
    );
  });
});
