import { spawn, spawnSync } from 'node:child_process';

/** Why pandoc cannot be compared with on this machine, if it cannot. */
export const PANDOC_MISSING =
  spawnSync('pandoc', ['--version']).status === 0 ? undefined : 'pandoc is not installed on this machine';

/** The bytes pandoc makes of Markdown, in a process of its own. */
export function pandoc(markdown: string): Promise<Uint8Array> {
  const child = spawn('pandoc', ['--from', 'gfm', '--to', 'docx', '--output', '-']);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(new Error(`pandoc ended with ${String(code)}`));
    });
    child.stdin.end(markdown);
  });
}
