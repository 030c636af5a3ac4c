import type { Node } from 'unist';
import { NODE_TABLE, type NodeTable } from './node-table.js';
import type { Blank, Heading, Section, SectionDepth, Text } from './report.js';
import { COUNT, type Fields, FLAG, keyOf, list, may, must, nodes, nodesAfter, oneOf, record, TEXT } from './shape.js';

/** Accepts a whole table, and that of one interface. */
declare function table(nodes: NodeTable): void;
declare function own<T>(fields: Fields<Omit<T, keyof Node>>): void;

const { blank, ...others } = NODE_TABLE;
table({ ...others, blank });

// @ts-expect-error -- a node is missing
table(others);

// @ts-expect-error -- a node is not in the union
table({ ...others, blank, footnote: blank });

own<Blank>(blank.fields);
const text = must('文字', TEXT);
own<Text>({ value: text });

// @ts-expect-error -- fields are missing
own<Blank>({ id: text, label: text });

// @ts-expect-error -- a field that the interface has not
own<Text>({ value: text, lang: text });

// @ts-expect-error -- one that the interface does not leave out
own<Text>({ value: may('文字', TEXT) });

// @ts-expect-error -- another type
own<Text>({ value: must('文字', COUNT) });

interface Note extends Node {
  type: 'note';
  mark: 'star' | 'dagger';
  shown?: boolean | undefined;
  depth: SectionDepth;
  names: readonly string[];
  place: { page: number };
}
const note = {
  mark: must('标记', oneOf('star', 'dagger')),
  shown: may('可见', FLAG),
  depth: must('层次', oneOf(1, 2, 3, 4)),
  names: must('名称', list(TEXT)),
  place: must('位置', record<Note['place']>({ page: must('页', COUNT) })),
};
own<Note>(note);

// @ts-expect-error -- a value is missing
own<Note>({ ...note, mark: must('标记', oneOf('star')) });

// @ts-expect-error -- a value too many
own<Note>({ ...note, mark: must('标记', oneOf('star', 'dagger', 'cross')) });

// @ts-expect-error -- a label too many
own<Note>({ ...note, mark: must('标记', keyOf({ star: '', dagger: '', cross: '' })) });

// @ts-expect-error -- any text where there are a few
own<Note>({ ...note, mark: text });

// @ts-expect-error -- a level is missing
own<Note>({ ...note, depth: must('层次', oneOf(1, 2, 3)) });

// @ts-expect-error -- one text where there is a list
own<Note>({ ...note, names: text });

// @ts-expect-error -- numbers where there are texts
own<Note>({ ...note, names: must('名称', list(COUNT)) });

const { section, heading } = NODE_TABLE;
own<Section>(section.fields);
own<Heading>(heading.fields);

// @ts-expect-error -- types of children are missing
own<Section>({ ...section.fields, children: must('内容', nodesAfter('heading', ['paragraph', 'table'])) });

declare const blocks: Section['children'][1]['type'][];
own<Section>({ ...section.fields, children: must('内容', nodesAfter('heading', blocks)) });

// @ts-expect-error -- what must come first is missing
own<Section>({ ...section.fields, children: must('内容', nodes(blocks)) });

own<Heading>({ ...heading.fields, children: must('内容', nodes(['text', 'factMention', 'blank'])) });

// @ts-expect-error -- a type of children too many
own<Heading>({ ...heading.fields, children: must('内容', nodes(['text', 'factMention', 'blank', 'table'])) });
