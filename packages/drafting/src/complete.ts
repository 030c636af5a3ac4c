import { handleNode, type NodeHandlers, type Report, visit } from '@fazhi/core';
import type { FigureBook } from './figure-book.js';

/** What a draft states and asks for. */
interface Count {
  readonly mentioned: Set<string>;
  blanks: number;
}

const nothing = (): void => undefined;

/** A node that states a fact or asks for one counts; none may be forgotten, or its fact would be left out. */
const COUNTED: NodeHandlers<[Count], void> = {
  report: nothing,
  annex: nothing,
  title: nothing,
  addressee: nothing,
  section: nothing,
  heading: nothing,
  paragraph: nothing,
  table: nothing,
  tableRow: nothing,
  tableCell: nothing,
  attachmentNote: nothing,
  signature: nothing,
  dateline: nothing,
  furniture: nothing,
  text: nothing,
  factMention: ({ fact }, { mentioned }) => {
    mentioned.add(fact);
  },
  blank: (blank, count) => {
    count.blanks += 1;
    blank.id = `b${String(count.blanks)}`;
  },
};

/** Numbers the blanks and keeps the facts that are mentioned, with the relations among them. */
export function complete(report: Report, book: FigureBook): Report {
  const count: Count = { mentioned: new Set(), blanks: 0 };
  visit(report, (node) => {
    handleNode(COUNTED, node, count);
  });
  return Object.assign(report, book.stated(count.mentioned));
}
