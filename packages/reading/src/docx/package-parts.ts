import type { Line } from '../text/line.js';
import { numberer } from './numbering.js';
import type { DocumentParts } from './document-lines.js';
import type { Package } from '../package/open-package.js';
import { Refused } from '../refused.js';
import { readStyles } from './styles.js';
import { elementsIn, type XmlElement, xmlTree } from './xml-tree.js';

const MAIN_TYPE = /wordprocessingml\.(?:document|template)\.main\+xml(?:;|$)/i;
const TYPES = '[Content_Types].xml';
const MACRO_TYPE = /macroEnabled/i;

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A target is relative to the folder of the part that names it, or to the package. */
function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}

function relationships(source: Package, part: string): Relationship[] {
  const at = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  const bytes = source.read(name);
  if (bytes === undefined) return [];
  return elementsIn(xmlTree(bytes, name))
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: attributes['Type'] ?? '',
      target: resolve(part.slice(0, at), attributes['Target'] ?? ''),
    }));
}

function notesOf(part: XmlElement | undefined, kind: string): [string, XmlElement][] {
  return elementsIn(part)
    .filter(({ attributes }) => attributes['type'] === undefined || attributes['type'] === 'normal')
    .map((note) => [`${kind} ${note.attributes['id'] ?? ''}`, note]);
}

/** The type declared of a part, else of the ending of its name (ECMA-376 part 2, 10.1.2.3). */
function typeOf(part: string, declared: readonly XmlElement[]): string {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const own = declared.find(({ attributes }) => attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase());
  const byEnding = declared.find(({ attributes }) => attributes['Extension']?.toLowerCase() === extension);
  return (own ?? byEnding)?.attributes['ContentType'] ?? '';
}

/** The main part of a document, and the part with its comments where it has one. Internal. */
export function mainParts(source: Package): { main: string; comments: string | undefined } {
  const main = relationships(source, '').find(({ type }) => type.endsWith('/officeDocument'))?.target;
  if (main === undefined) throw new Refused('notDocx');
  return { main, comments: relationships(source, main).find(({ type }) => type.endsWith('/comments'))?.target };
}

/**
 * Finds and reads the parts that the text of a document is made of.
 *
 * @param chunkLines - the lines of a file that is embedded as text
 * @throws Refused. Internal.
 */
export function documentParts(
  source: Package,
  chunkLines: (bytes: Uint8Array) => readonly Line[] | undefined,
): DocumentParts {
  const types = source.read(TYPES);
  if (types === undefined) throw new Refused('notDocx');
  const main = relationships(source, '').find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const declared = elementsIn(xmlTree(types, TYPES));
  if (declared.some(({ attributes }) => MACRO_TYPE.test(attributes['ContentType'] ?? ''))) throw new Refused('macros');
  if (main === undefined || !MAIN_TYPE.test(typeOf(main, declared))) throw new Refused('notDocx');
  const bytes = source.read(main);
  if (bytes === undefined) throw new Refused('damaged');
  const related = relationships(source, main);
  const part = (kind: string): XmlElement | undefined => {
    const target = related.find((relationship) => relationship.type.endsWith(`/${kind}`))?.target;
    const found = target === undefined ? undefined : source.read(target);
    return target === undefined || found === undefined ? undefined : xmlTree(found, target);
  };
  return {
    document: xmlTree(bytes, main),
    styles: readStyles(part('styles')),
    number: numberer(part('numbering')),
    notes: new Map([...notesOf(part('footnotes'), 'foot'), ...notesOf(part('endnotes'), 'endn')]),
    comments: part('comments'),
    chunk: (id) => {
      const target = related.find((relationship) => relationship.id === id && relationship.type.endsWith('/aFChunk'));
      const found = target && source.read(target.target);
      return found && chunkLines(found);
    },
  };
}
