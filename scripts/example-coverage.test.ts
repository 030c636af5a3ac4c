import ts from 'typescript';
import { expect, test } from 'vitest';
import { ENTRY_POINTS } from './files.mts';

/** Public functions, of any entry point, whose doc comment shows no example. */
function functionsWithoutExample(): string[] {
  const { config } = ts.readConfigFile('tsconfig.docs.json', (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const files = ENTRY_POINTS.map(({ name, path }) => `packages/${name}/src/${path}.ts`);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();

  return files.flatMap((file) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
    // An entry point without any export is no module.
    if (!module) return [];
    return checker
      .getExportsOfModule(module)
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .filter(
        (symbol) =>
          symbol.flags & ts.SymbolFlags.Value && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0,
      )
      .filter((symbol) => !symbol.getJsDocTags(checker).some(({ name }) => name === 'example'))
      .map((symbol) => `${file}: ${symbol.name}`);
  });
}

test('every public function shows an example', () => {
  expect(functionsWithoutExample()).toEqual([]);
}, 30_000);
