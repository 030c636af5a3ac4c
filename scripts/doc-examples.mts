/**
 * Turns every `ts` example of the documentation into a test, so that what a reader copies compiles and does what it says.
 *
 * Reads the Markdown pages and the doc comments of the packages, and writes one vitest file an example. In an example,
 * `expression; // => value` asserts the value, which may go on in the comment lines that follow. After the fence's `ts`,
 * `no-run` means type-check only, and `throws=/pattern/` that the example must throw such a message.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { documentationFiles, sourceFiles } from './files.mts';
import { toTest, type Example } from './example-to-test.mts';

const OUT = 'examples/annual-report/.doc-examples';

/** The `ts` fences of a Markdown text; `line` counts from `firstLine`. */
function fences(text: string, file: string, firstLine: number): Example[] {
  const examples: Example[] = [];
  let open: { example: Example; end: string } | undefined;
  text.split('\n').forEach((line, index) => {
    if (open) {
      if (line.trim() === open.end) open = undefined;
      else open.example.code += `${line}\n`;
      return;
    }
    const end = /^`{3,}/.exec(line.trim())?.[0];
    if (!end) return;
    const [language, ...flags] = line.trim().slice(end.length).split(' ');
    const example: Example = { file, line: firstLine + index, flags: flags.join(' '), code: '' };
    if (language === 'ts') examples.push(example);
    open = { example, end };
  });
  return examples;
}

/** The fences in the doc comments of a TypeScript file. */
function commentFences(file: string): Example[] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const examples = new Map<number, Example[]>();
  const visit = (node: ts.Node): void => {
    for (const comment of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
      const body = text.slice(comment.pos, comment.end);
      if (examples.has(comment.pos) || !body.startsWith('/**')) continue;
      const markdown = body.replace(/\*\/$/, '').replace(/^[ \t]*\/?\*+ ?/gm, '');
      examples.set(comment.pos, fences(markdown, file, source.getLineAndCharacterOfPosition(comment.pos).line + 1));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...examples.values()].flat();
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

const examples = [
  ...documentationFiles().flatMap((file) => fences(readFileSync(file, 'utf8'), file, 1)),
  ...sourceFiles().flatMap(commentFences),
];
for (const example of examples) {
  const runs = !/\bno-run\b/.test(example.flags);
  const name = `${relative('.', example.file).replace(/[^\w.-]+/g, '_')}-${example.line}`;
  writeFileSync(`${OUT}/${name}${runs ? '.test' : ''}.ts`, toTest(example));
}
console.log(`${examples.length} examples`);
