import ts from 'typescript';

/** One fenced example. */
export interface Example {
  file: string;
  /** Line of the opening fence. */
  line: number;
  /** What follows `ts` on the fence. */
  flags: string;
  code: string;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

const ARROW = /^\/\/\s*=>/;

function isExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${text}\n);`, { reportDiagnostics: true });
  return diagnostics?.length === 0;
}

/**
 * The value after `// =>` on the statement's last line or the next, with the comment lines that continue it.
 * `end` is where the value stops.
 */
function expectedValue(code: string, statementEnd: number): { value: string; end: number } | undefined {
  const lineEnd = (from: number): number => (code.indexOf('\n', from) + 1 || code.length + 1) - 1;
  let end = lineEnd(statementEnd);
  let comment = code.slice(statementEnd, end).trim();
  if (comment === '' && end < code.length) {
    const start = end + 1;
    end = lineEnd(start);
    comment = code.slice(start, end).trim();
  }
  if (!ARROW.test(comment)) return undefined;
  let value = comment.replace(ARROW, '').trim();
  while (!isExpression(value) && end < code.length) {
    const next = code.slice(end + 1, lineEnd(end + 1)).trim();
    if (!next.startsWith('//')) break;
    value += `\n${next.slice(2)}`;
    end = lineEnd(end + 1);
  }
  return { value, end };
}

/** What an assertion after this statement is about: its expression, what it prints, or the one variable it declares. */
function subject(statement: ts.Statement): { keep: boolean; text: string } | undefined {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const prints =
      ts.isCallExpression(expression) &&
      expression.expression.getText() === 'console.log' &&
      expression.arguments.length === 1;
    return { keep: false, text: (prints ? expression.arguments[0]! : expression).getText() };
  }
  if (ts.isVariableStatement(statement) && statement.declarationList.declarations.length === 1) {
    const { name } = statement.declarationList.declarations[0]!;
    return ts.isIdentifier(name) ? { keep: true, text: name.text } : undefined;
  }
  return undefined;
}

function apply(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), code);
}

/** Writes an example as a vitest file: its imports at the top, the rest in a test named `file:line`. */
export function toTest({ file, line, flags, code }: Example): string {
  const place = `${file}:${line}`;
  if (/\bno-run\b/.test(flags)) return `// ${place}\n${code}\nexport {};\n`;

  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const edits: Edit[] = [];
  let asserted = 0;

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      imports.push(node.getText());
      edits.push({ start: node.getStart(), end: node.getEnd(), text: '' });
      return;
    }
    if (ts.isStatement(node)) {
      const expected = expectedValue(code, node.getEnd());
      const about = expected && subject(node);
      if (about) {
        asserted += 1;
        const assertion = `expect(${about.text}).toEqual(${expected.value}\n);`;
        edits.push({
          start: about.keep ? node.getEnd() : node.getStart(),
          end: expected.end,
          text: `${about.keep ? '\n' : ''}${assertion}`,
        });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const written = code.match(/\/\/\s*=>/g)?.length ?? 0;
  if (written !== asserted)
    edits.push({ start: code.length, end: code.length, text: `expect.fail('a "// =>" belongs to no statement');\n` });

  const body = apply(code, edits).replace(/^export (?=(?:const|function|class|interface|type|async|enum)\b)/gm, '');
  const head = [`// ${place}`, "import { expect, test } from 'vitest';", ...imports, ''].join('\n');
  const throws = /throws=(\/.*\/[a-z]*)/.exec(flags)?.[1];
  const run = throws ? `await expect(async () => {\n${body}}).rejects.toThrow(${throws});` : body;
  return `${head}\ntest(${JSON.stringify(place)}, async () => {\n${run}\n});\n`;
}
