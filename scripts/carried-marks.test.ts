import { readFileSync } from 'node:fs';
import {
  ATTACHMENT_LABEL,
  blankText,
  DOCX_DATA,
  DOCX_STYLES,
  factBookmark,
  HTML_ATTRIBUTES,
  HTML_CLASSES,
  HTML_DATA,
} from '../packages/core/src/report/carried-marks/index.js';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './files.mts';

/** Marks that mean nothing else, wherever they stand. */
const TELLING = [
  ATTACHMENT_LABEL,
  blankText({ label: '' }).slice(0, 3),
  DOCX_DATA.namespace,
  factBookmark(1, '').slice(0, 5),
  HTML_DATA.id,
  ...Object.values(HTML_ATTRIBUTES),
];
/** Marks that are words by themselves. */
const WHOLE = new Set<string>(
  [...Object.values(DOCX_STYLES).flatMap(({ id, name }) => [id, name]), ...Object.values(HTML_CLASSES)].filter(
    // Such a word is also a type of node or an element, and cells of a workbook have the style Normal too.
    (mark) => !/^[a-z]+$|^Normal$/.test(mark),
  ),
);
const CLASSES = new Set<string>(Object.values(HTML_CLASSES));

/** Whether a literal is the class of an element that is written, or asked for. */
function isClassName({ parent }: ts.Node): boolean {
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'class';
  return ts.isCallExpression(parent) && parent.expression.getText() === 'hasClass';
}

/** Literals of a source file that repeat a mark. */
function repeatedMarks(path: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const { text } = node;
      const names = text.split(/\s+/);
      const repeats =
        TELLING.some((mark) => text.includes(mark)) ||
        WHOLE.has(text) ||
        (isClassName(node) && names.some((name) => CLASSES.has(name)));
      if (repeats) found.push(`${path}: ${text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return found;
}

describe('the marks of a rendered file', () => {
  it('stand in core alone, whence readers and writers have them', () => {
    // A style sheet names the classes it styles.
    const files = sourceFiles().filter(
      (file) => /^packages\/re(?:ading|ndering)\//.test(file) && !file.includes('/html/style/'),
    );
    expect(files.flatMap((file) => repeatedMarks(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    "attribute(element, 'data-fact')",
    'const NAME = /^_fact\\d/;',
    'const text = `【待补：${label}】`;',
    "const heading = { style: 'Heading1' };",
    "hasClass(element, 'note')",
    "element('p', text, { class: 'annex turned' })",
  ])('would be found here: %s', (source) => {
    expect(repeatedMarks('x.ts', source)).toHaveLength(1);
  });
});
