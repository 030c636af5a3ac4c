import * as z from 'zod';

/** What messages call a field, and the words they take for its values. */
export interface FieldName {
  /** Its title, that of a field below with the title of the one above it. */
  readonly title: string;
  /** Whether it, or the one above it, is a list. */
  readonly isList: boolean;
  /** Chinese labels of its values, where it is an enumeration. */
  readonly labels: Readonly<Record<string, string>>;
}

interface Definition {
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
}

/** The name of the field at a path of a record, from the titles and labels of its schema. Internal. */
export function fieldName(shape: Readonly<Record<string, z.core.$ZodType>>, path: string): FieldName {
  const titles: string[] = [];
  let isList = false;
  let labels: FieldName['labels'] = {};
  let shapes: readonly Definition['shape'][] = [shape];
  for (const key of path.split('.')) {
    const field = shapes.find((each) => each !== undefined && Object.hasOwn(each, key))?.[key];
    const { title = key } = (field && z.globalRegistry.get(field)) ?? {};
    titles.push(title);
    let definition: Definition = {};
    for (let at = field; at !== undefined; at = definition.innerType ?? definition.element) {
      definition = at._zod.def as Definition;
      isList ||= definition.element !== undefined;
      labels = (z.globalRegistry.get(at)?.['labels'] as FieldName['labels'] | undefined) ?? labels;
    }
    shapes = [definition.shape, ...(definition.options ?? []).map((option) => (option._zod.def as Definition).shape)];
  }
  return { title: titles.join('中的'), isList, labels };
}
