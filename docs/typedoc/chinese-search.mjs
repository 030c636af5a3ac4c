// typedoc indexes words between spaces and trims what is not a Latin letter or digit, so that Chinese is never found.
// This adds a field of the Chinese runs of each name and comment, each between two letters that survive the trimming;
// the page searches for parts of words, so any part of a run is found.
import { Renderer } from 'typedoc';

const HAN = /\p{Script=Han}+/gu;

/** @param {import('typedoc').DeclarationReflection | import('typedoc').DocumentReflection} reflection */
function textOf(reflection) {
  const comments = [
    reflection.comment,
    ...('signatures' in reflection ? (reflection.signatures ?? []) : []).map((s) => s.comment),
  ];
  const parts = comments.flatMap((comment) => comment?.summary ?? []);
  return [reflection.name, ...parts.map(({ text }) => text)].join(' ');
}

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.renderer.on(Renderer.EVENT_PREPARE_INDEX, (event) => {
    event.searchFieldWeights['chinese'] = 5;
    for (const [index, reflection] of event.searchResults.entries()) {
      const runs = textOf(reflection).match(HAN) ?? [];
      event.searchFields[index] = { ...event.searchFields[index], chinese: runs.map((run) => `z${run}z`).join(' ') };
    }
  });
}
