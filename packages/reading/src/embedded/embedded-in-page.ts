import type { Report, ReportMeta } from '@fazhi/core';
import { HTML_DATA } from '@fazhi/core/carried-marks';
import { attribute, elementsNamed, type Node, textOf } from '../html/parse-page.js';
import type { EmbeddedFacts } from './embedded-facts.js';
import { bornOut } from './embedded-meta.js';
import { isWhole } from './is-whole.js';

/** The data of a page. Internal. */
export interface PageData {
  /** Its facts and relations. */
  readonly facts: EmbeddedFacts;
  /** What is known of the document, where the page as read does not speak against it. */
  readonly meta: (read: Report) => ReportMeta | undefined;
}

/** Reads JSON of unknown origin. Internal. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** The data a page of `renderHtml` carries, if it is whole. Internal. */
export function embeddedInPage(root: Node): PageData | undefined {
  const block = elementsNamed(root, 'script').find(
    (script) => attribute(script, 'id') === HTML_DATA.id && attribute(script, 'type') === HTML_DATA.type,
  );
  const data = block === undefined ? undefined : parseJson(textOf(block));
  if (typeof data !== 'object' || data === null) return undefined;
  // All of a report but its text, which the page shows.
  const report: unknown = { ...data, type: 'report', children: [] };
  if (!isWhole(report)) return undefined;
  const { facts, relations, meta } = report;
  return {
    facts: { byId: new Map(facts.map((fact) => [fact.id, fact])), relations, only: true },
    meta: (read) => bornOut(meta, read),
  };
}
