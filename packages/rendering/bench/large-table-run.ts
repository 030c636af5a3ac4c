/** What one run in a process of its own reports to the benchmark that started it. */
export interface LargeTableRun {
  milliseconds: number;
  /** Length of the file, 0 where none is written. */
  bytes: number;
  megabytes: number;
}

/** Rows of the table under its header. */
export const ROWS = 20_000;

/** Runs what the command line names and prints the measurement. */
export async function runNamed(runs: Readonly<Record<string, () => Promise<number> | number>>): Promise<void> {
  const start = performance.now();
  const bytes = await runs[process.argv[2]!]!();
  const milliseconds = performance.now() - start;
  // `maxRSS` is in kilobytes: the most memory the process ever held, Node and its code included.
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds, bytes, megabytes } satisfies LargeTableRun));
}
