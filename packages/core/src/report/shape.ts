import type { NodeType } from './node-type.js';
import type { ReportNode } from './report.js';

/** A value that holds no other; `data` is an object that is let be. Internal. */
export type SimpleShape =
  | { readonly kind: 'text' | 'date' | 'decimal' | 'flag' | 'data' }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[] };

/** What a value is, as data: from it come the guard, the schema and the sample tree. Internal. */
export type ValueShape =
  | SimpleShape
  | { readonly kind: 'list'; readonly of: ValueShape }
  | { readonly kind: 'record'; readonly fields: FieldShapes }
  /** An object whose own `kind` decides which other fields it has. */
  | { readonly kind: 'variants'; readonly variants: Readonly<Record<string, FieldShapes>> }
  | NodesShape;

/** A list of nodes. Internal. */
export interface NodesShape {
  /** Always `nodes`. */
  readonly kind: 'nodes';
  /** Type of the one that must lead the list, where one must. */
  readonly first?: NodeType;
  /** Types of those that follow. */
  readonly rest: readonly NodeType[];
}

/** What stands under one name. Internal. */
export interface FieldShape {
  /** Its Chinese name, which is the first word of its comment. */
  readonly title: string;
  /** Whether it may be left out. */
  readonly optional: boolean;
  /** What it is. */
  readonly value: ValueShape;
}

/** Fields by name, and no others. Internal. */
export type FieldShapes = Readonly<Record<string, FieldShape>>;

declare const TYPE: unique symbol;

/** A shape of exactly one type: that of fewer values is another, and so is that of more. Internal. */
export type Exactly<V, S extends ValueShape = SimpleShape> = S & { readonly [TYPE]?: (value: V) => V };

type IsUnion<V, W = V> = V extends unknown ? ([W] extends [V] ? false : true) : never;
type TypeOf<N> = N extends { type: infer T } ? T : never;
type TypesOf<C extends readonly unknown[]> = C extends readonly [infer F, ...infer R]
  ? { first: TypeOf<F>; rest: TypeOf<R[number]> }
  : { first: undefined; rest: TypeOf<C[number]> };

/** The shape that says what a type says; to the compiler dates and decimals are text. Internal. */
export type Shape<V> = [V] extends [string | number | boolean]
  ? Exactly<V>
  : [V] extends [readonly ReportNode[]]
    ? Exactly<TypesOf<V>, NodesShape>
    : [V] extends [readonly (infer M)[]]
      ? { readonly kind: 'list'; readonly of: Shape<M> }
      : IsUnion<V> extends true
        ? { readonly kind: 'variants'; readonly variants: Variants<V> }
        : { readonly kind: 'record'; readonly fields: Fields<V> };

type Variants<V> = {
  readonly [T in V as T extends { kind: infer K extends string } ? K : never]: Fields<Omit<T, 'kind'>>;
};

/** The fields of an interface, each with its shape: one more or less does not compile. Internal. */
export type Fields<T> = {
  readonly [K in keyof T]-?: {
    readonly title: string;
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- `{}` extends a picked optional field, and no other
    readonly optional: {} extends Pick<T, K> ? true : false;
    readonly value: Shape<Exclude<T[K], undefined>>;
  };
};

/** Any text. Internal. */
export const TEXT: Exactly<string> = { kind: 'text' };
/** A day that is in the calendar. Internal. */
export const DATE: Exactly<string> = { kind: 'date' };
/** A plain decimal as text. Internal. */
export const DECIMAL: Exactly<string> = { kind: 'decimal' };
/** True or false. Internal. */
export const FLAG: Exactly<boolean> = { kind: 'flag' };
/** A whole number, below nothing for a fall. Internal. */
export const INTEGER: Exactly<number> = whole(Number.MIN_SAFE_INTEGER);
/** How many there are. Internal. */
export const COUNT: Exactly<number> = whole(0);
/** Which one it is. Internal. */
export const FROM_ONE: Exactly<number> = whole(1);

/** A whole number between two others. Internal. */
export function whole(least: number, most: number = Number.MAX_SAFE_INTEGER): Exactly<number> {
  return { kind: 'whole', least, most };
}

/** One of a few values. Internal. */
export function oneOf<const V extends string | number>(...values: readonly V[]): Exactly<V> {
  return { kind: 'choice', values };
}

/** One of the values that have labels. Internal. */
export function keyOf<K extends string>(labels: Readonly<Record<K, unknown>>): Exactly<K> {
  return { kind: 'choice', values: Object.keys(labels) };
}

/** A list of the same. Internal. */
export function list<S extends ValueShape>(of: S): { readonly kind: 'list'; readonly of: S } {
  return { kind: 'list', of };
}

/** An object with these fields and no others. Internal. */
export function record<T>(fields: Fields<T>): { readonly kind: 'record'; readonly fields: Fields<T> } {
  return { kind: 'record', fields };
}

/** Nodes of these types. Internal. */
export function nodes<R extends NodeType>(rest: readonly R[]): Exactly<{ first: undefined; rest: R }, NodesShape> {
  return { kind: 'nodes', rest };
}

/** A node of one type, then nodes of these. Internal. */
export function nodesAfter<F extends NodeType, R extends NodeType>(
  first: F,
  rest: readonly R[],
): Exactly<{ first: F; rest: R }, NodesShape> {
  return { kind: 'nodes', first, rest };
}

/** A field that must be there. Internal. */
export function must<S extends ValueShape>(title: string, value: S): { title: string; optional: false; value: S } {
  return { title, optional: false, value };
}

/** A field that may be left out. Internal. */
export function may<S extends ValueShape>(title: string, value: S): { title: string; optional: true; value: S } {
  return { title, optional: true, value };
}
