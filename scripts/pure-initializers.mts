import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Whether evaluating an expression runs something that a bundler cannot see through; what stands in a function does not run. */
function runs(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isSpreadAssignment(node)) return true;
  return ts.forEachChild(node, runs) ?? false;
}

/**
 * Marks what a module computes when it is loaded as free of side effects, so that a bundler leaves out what nobody uses:
 * a table of labels does not bring the schema that stands beside it, and with it the validator.
 *
 * `const Schema = record(…)` becomes `const Schema = /* @__PURE__ *\/ (() => record(…))()`.
 *
 * @param source - a module in TypeScript
 */
export function withPureInitializers(source: string): string {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest);
  const initializers = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer !== undefined && runs(initializer) ? [initializer] : []));
  let marked = '';
  let done = 0;
  for (const { pos, end } of initializers) {
    marked += `${source.slice(done, pos)} /* @__PURE__ */ (() => (${source.slice(pos, end)}))()`;
    done = end;
  }
  return marked + source.slice(done);
}

/** The same as a plugin of esbuild. */
export const pureInitializers = {
  name: 'pure-initializers',
  setup(build: { onLoad(options: { filter: RegExp }, load: (file: { path: string }) => object): void }): void {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: withPureInitializers(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
