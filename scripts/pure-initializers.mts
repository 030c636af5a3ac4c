import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Whether a bundler sees by itself that nothing happens when an expression is evaluated. */
function isPlain(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isIdentifier(node) || ts.isLiteralExpression(node)) return true;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return isPlain(node.expression);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (property) =>
        property.name !== undefined &&
        !ts.isComputedPropertyName(property.name) &&
        (!ts.isPropertyAssignment(property) || isPlain(property.initializer)),
    );
  }
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  return [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind);
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
  const declarations = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  let marked = '';
  let done = 0;
  for (const declaration of declarations) {
    const { name, initializer } = declaration;
    if (initializer === undefined) continue;
    const from = ts.isIdentifier(name) ? initializer.pos : declaration.getStart(file);
    if (!ts.isIdentifier(name)) marked += source.slice(done, from) + oneByOne(name, initializer, file);
    else if (isPlain(initializer)) continue;
    else marked += source.slice(done, from) + pure(initializer.getText(file));
    done = declaration.end;
  }
  return marked + source.slice(done);
}

function pure(expression: string): string {
  return ` /* @__PURE__ */ (() => (${expression}))()`;
}

/** `{ a, b: c } = d` as `a = d.a, c = d.b`: a bundler keeps whatever is taken apart. */
function oneByOne(pattern: ts.BindingPattern, whole: ts.Expression, file: ts.SourceFile): string {
  return pattern.elements
    .map((element) => {
      if (
        !ts.isBindingElement(element) ||
        !ts.isIdentifier(element.name) ||
        element.dotDotDotToken ||
        element.initializer
      ) {
        throw new Error(`${pattern.getText(file)}: no bundler leaves this out. Declare one constant after the other.`);
      }
      const key = ts.isArrayBindingPattern(pattern)
        ? `[${String(pattern.elements.indexOf(element))}]`
        : `.${(element.propertyName ?? element.name).getText(file)}`;
      return `${element.name.text} =${pure(`(${whole.getText(file)})${key}`)}`;
    })
    .join(', ');
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
