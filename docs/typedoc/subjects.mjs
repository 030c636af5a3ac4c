// Groups the reference of @fazhi/core by subject, as its folders are: a reader looks for 普法, not for "interfaces".
import { readFileSync } from 'node:fs';
import { Comment, CommentTag, Converter, ReflectionKind } from 'typedoc';

const OTHER = {
  values: '基本数据类型',
  report: '报告结构',
  law: '法规与纲要',
  calendar: '日历与期限',
  identifiers: '编码',
  book: '指标',
  measurement: '指标',
  procedure: '程序',
  record: '记录定义',
};

/** The Chinese names of the subjects, read from the package itself. */
function subjectNames() {
  const source = readFileSync(new URL('../../packages/core/src/values/subject.ts', import.meta.url), 'utf8');
  const table = source.slice(source.indexOf('SUBJECT_LABELS'));
  return Object.fromEntries(
    [...table.matchAll(/^\s+'?([a-z-]+)'?: '([^']+)',$/gm)].map(([, id, label]) => [id, label]),
  );
}

/** The entries of a table (`X_LABELS`) are documented by their own values. */
function describeEntry(reflection) {
  const { value } = reflection.type ?? {};
  if (reflection.hasComment() || !reflection.kindOf(ReflectionKind.Property)) return;
  if (typeof value !== 'string' && typeof value !== 'number') return;
  reflection.comment = new Comment([{ kind: 'text', text: String(value) }]);
}

/** @param {import('typedoc').Application} app */
export function load(app) {
  const names = { ...subjectNames(), ...OTHER };
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const reflection of Object.values(context.project.reflections)) {
      if (reflection.isDeclaration()) describeEntry(reflection);
      if (
        !reflection.isDeclaration() ||
        !reflection.kindOf(
          ReflectionKind.SomeModule |
            ReflectionKind.ExportContainer |
            ReflectionKind.Interface |
            ReflectionKind.TypeAlias |
            ReflectionKind.Variable |
            ReflectionKind.Function |
            ReflectionKind.Class,
        )
      )
        continue;
      const file = context.project.getSymbolIdFromReflection(reflection)?.fileName ?? '';
      const folder = /packages\/core\/src\/([a-z-]+)\//.exec(file)?.[1];
      if (folder === undefined || names[folder] === undefined) continue;
      const tag = () => new CommentTag('@category', [{ kind: 'text', text: names[folder] }]);
      // A function's comment stands at its signature.
      for (const carrier of reflection.signatures ?? [reflection]) {
        carrier.comment ??= new Comment();
        carrier.comment.blockTags.push(tag());
      }
    }
  });
}
