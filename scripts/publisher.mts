/** What `package.json` of the workspace says of who publishes the packages and where they are kept. */
export interface Publisher {
  author?: string;
  homepage?: string;
  repository?: { type?: string; url?: string };
  bugs?: { url?: string };
}

/** The fields that a maintainer has still to set, each with the form it has. */
export function missingFields({ author = '', homepage = '', repository, bugs }: Publisher): string[] {
  return [
    ...(author.trim() ? [] : ['author']),
    ...(/^https:\/\/\S+$/.test(homepage) ? [] : ['homepage (https://…)']),
    ...(/^git\+https:\/\/\S+\.git$/.test(repository?.url ?? '') ? [] : ['repository.url (git+https://….git)']),
    ...(/^https:\/\/\S+$/.test(bugs?.url ?? '') ? [] : ['bugs.url (https://…)']),
  ];
}

/** The manifest of a package with the fields of the publisher that are set. */
export function withPublisher<Manifest extends object>(
  manifest: Manifest,
  { author, homepage, repository, bugs }: Publisher,
  directory: string,
): Manifest & Publisher {
  return {
    ...manifest,
    ...(author && { author }),
    ...(homepage && { homepage }),
    ...(repository && { repository: { type: 'git', ...repository, directory } }),
    ...(bugs && { bugs }),
  };
}
