/** The anchor of a heading, as the generators of `docs` and the site make it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** A page of the site. */
export interface Page {
  /** Its path without the ending, `rules/tim`. */
  path: string;
  title: string;
  text: string;
}

/**
 * One long document as pages, one for each of its chapters, with the links between them mended.
 *
 * @param folder - where the pages stand
 * @param nameOf - the name of a page, by the heading and text of its chapter
 */
export function splitPages(
  document: string,
  folder: string,
  nameOf: (heading: string, text: string) => string,
): Page[] {
  const [, ...chapters] = document.split(/^## /m);
  const pages = chapters.map((chapter) => {
    const [heading = ''] = chapter.split('\n');
    return { path: `${folder}/${nameOf(heading, chapter)}`, title: heading, text: `# ${chapter}` };
  });
  const places = new Map(
    pages.flatMap(({ path, text }) =>
      [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => [anchorOf(heading), path] as const),
    ),
  );
  const mended = (text: string): string =>
    text.replace(/\]\(#([^)]+)\)/g, (_, anchor: string) => {
      const path = places.get(anchor);
      if (path === undefined) throw new Error(`${folder}: no heading has the anchor ${anchor}.`);
      return `](/${path}#${anchor})`;
    });
  return pages.map((page) => ({ ...page, text: mended(page.text).replace(/^###(#*) /gm, '##$1 ') }));
}
