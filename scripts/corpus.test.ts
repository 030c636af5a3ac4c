import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCorpus } from './corpus/run-corpus.mts';

const TITLE = '某县司法局2024年法治政府建设年度报告';
const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
const verdicts = join(folder, 'verdicts.jsonl');
const lines = join(folder, 'lines.jsonl');

async function corpus(...options: string[]): Promise<{ status: number; printed: string }> {
  const printed: string[] = [];
  const status = await runCorpus([folder, '--verdicts', verdicts, ...options], (line) => printed.push(line));
  return { status, printed: printed.join('\n') };
}

interface Listed {
  content: string;
  rule: string;
  at: number | string;
  verdict: string;
}

async function listed(): Promise<Listed[]> {
  return (await corpus('--list')).printed
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Listed);
}

describe('a folder of two reports', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'one.txt'), `${TITLE}\n一、主要举措和成效\n全年办理案件12件，其中维持8件、驳回5件。\n`);
    writeFileSync(join(folder, 'two.html'), `<h1>${TITLE}</h1><p>一、主要举措和成效</p><p>每半开展一次自查。</p>`);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('counts, takes verdicts, tells what vanished', async () => {
    const { status, printed } = await corpus();
    expect(status).toBe(1);
    expect(printed).toContain('2 files');
    expect(printed).toMatch(/\| ARI-03 \| warning \| 1 \| [\d.]+ \| 0 \| 0 \| 0 \| 1 \| {2}\|/);
    expect(printed).toContain('| TXT-16 | warning | 1 |');

    const unjudged = await listed();
    writeFileSync(lines, unjudged.map((line) => `${JSON.stringify({ ...line, verdict: 'true' })}\n`).join(''));
    expect((await corpus('--judge', lines)).status).toBe(0);
    expect(await listed()).toEqual([]);
    expect((await corpus()).printed).toMatch(/\| ARI-03 \| warning \| 1 \| [\d.]+ \| 1 \| 0 \| 0 \| 0 \| 100% \|/);
    // The file keeps no word of the text.
    expect(readFileSync(verdicts, 'utf8')).not.toMatch(/\p{Script=Han}/u);

    const { content } = unjudged[0]!;
    appendFileSync(verdicts, `${JSON.stringify({ content, rule: 'ARI-01', at: 3, verdict: 'true' })}\n`);
    const gone = await corpus();
    expect(gone.printed).toContain('no longer found: ARI-01 true: 1');
    expect(gone.status).toBe(1);
  });

  test('an error that a person called false is an accusation', async () => {
    const error = JSON.parse(
      readFileSync(verdicts, 'utf8')
        .split('\n')
        .find((line) => line.includes('STR-03'))!,
    ) as Listed;
    writeFileSync(lines, JSON.stringify({ ...error, verdict: 'false' }));
    const { status, printed } = await corpus('--judge', lines);
    expect(status).toBe(1);
    expect(printed).toMatch(/^false: .* STR-03 /m);
  });

  test('a line with another verdict, and no folder, are refused', async () => {
    writeFileSync(lines, '{"content":"x","rule":"ARI-01","at":1,"verdict":"perhaps"}');
    await expect(corpus('--judge', lines)).rejects.toThrow('the verdict is one of');
    expect(await runCorpus(['nowhere'], () => undefined)).toBe(2);
  });
});
