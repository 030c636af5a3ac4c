import ts from 'typescript';
import { expect, test } from 'vitest';
import { ENTRY_POINTS } from './files.mts';

const TREE = 'packages/core/src/report/report.ts';

/** A node within a line and one on lines of its own, in their unions and nowhere else. */
const NODES = { Phrasing: 'footnote', Block: 'sidebar' } as const;

/** The tree's source with both nodes. */
function halfBuilt(source: string): string {
  return Object.entries(NODES).reduce((text, [union, type]) => {
    const built = text.replace(`export type ${union} = `, `export type ${union} = Half${union} | `);
    if (built === text) throw new Error(`${TREE} has no union ${union}`);
    return `${built}export interface Half${union} extends Literal { type: '${type}'; value: string }\n`;
  }, source);
}

/** What does not compile then, and names the node. */
function faults(): { file: string; message: string }[] {
  const { config } = ts.readConfigFile('tsconfig.base.json', (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target, ...rest) =>
    file.endsWith(TREE)
      ? ts.createSourceFile(file, halfBuilt(ts.sys.readFile(file)!), target)
      : read(file, target, ...rest);
  const files = ENTRY_POINTS.map(({ name, path }) => `packages/${name}/src/${path}.ts`);
  const program = ts.createProgram(files, { ...options, noEmit: true }, host);
  return program
    .getSourceFiles()
    .filter(({ fileName }) => /packages\/\w+\/src\//.test(fileName))
    .flatMap((source) =>
      program.getSemanticDiagnostics(source).map(({ messageText }) => ({
        file: /packages\/(.*)/.exec(source.fileName)![1]!.replace('/src/', '/'),
        message: ts.flattenDiagnosticMessageText(messageText, '\n'),
      })),
    );
}

test('a node type that is only declared compiles in no package, and in no format', () => {
  const found = faults();
  for (const type of Object.values(NODES)) {
    const files = found.filter(({ message }) => message.includes(type)).map(({ file }) => file);
    for (const place of [
      'core/report/node-table.ts',
      'core/report/text-of.ts',
      'reading/',
      'validation/',
      'drafting/',
      'rendering/html/',
      'rendering/markdown/',
      'rendering/plain-text/',
      'rendering/docx/',
    ]) {
      expect(
        files.filter((file) => file.startsWith(place)),
        `${type} in ${place}`,
      ).not.toEqual([]);
    }
  }
});
