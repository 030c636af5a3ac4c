/** Titles are printed with their years inside or, wrongly, outside the bracket, and in every kind of dash. */
const CITED = /法治政府建设实施纲要[^\d。]{0,6}(20\d{2}) ?[-—–~－至] ?(20\d{2})/g;

const OUTLINES: Readonly<Record<string, string>> = { '2015-2020': 'outline2015', '2021-2025': 'outline2021' };

function covers(years: string, year: number): boolean {
  const [from, to] = years.split('-').map(Number);
  return from! <= year && year <= to!;
}

/**
 * The outline a document follows: of those it cites the one in force in the report year, else the first. Internal.
 */
export function outlineCited(folded: string, reportYear: number | undefined): string | undefined {
  const cited = [...folded.matchAll(CITED)]
    .map((found) => `${found[1]!}-${found[2]!}`)
    .filter((years) => years in OUTLINES);
  const fitting = reportYear === undefined ? undefined : cited.find((years) => covers(years, reportYear));
  const chosen = fitting ?? cited[0];
  return chosen === undefined ? undefined : OUTLINES[chosen];
}
