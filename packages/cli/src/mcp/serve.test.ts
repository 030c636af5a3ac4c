import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('../fazhi.ts', import.meta.url));
const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  const args = ['--conditions=@fazhi/source', '--import', 'tsx', COMMAND, 'mcp'];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
});
afterAll(() => client.close());

async function call(name: string, given: Record<string, unknown>): Promise<{ text: string; isError: boolean }> {
  const { content, isError = false } = await client.callTool({ name, arguments: given });
  return { text: content.map((part) => (part.type === 'text' ? part.text : '')).join(''), isError };
}

test('every tool says what it does and what it takes', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['check', 'facts', 'explain', 'law', 'draft']);
  for (const { description, inputSchema } of tools) {
    expect(description).toMatch(/\p{Script=Han}/u);
    expect(Object.keys(inputSchema.properties ?? {}).length).toBeGreaterThan(0);
  }
});

describe('an assistant', () => {
  const text = '某县司法局2024年法治政府建设情况报告\n一、主要举措和成效\n全年检查12次，其中日常检查8次、专项检查5次。';

  test('checks what it wrote', async () => {
    const answer = await call('check', { text });
    const [{ result }] = JSON.parse(answer.text) as [{ result: { verdict: string; findings: { rule: string }[] } }];
    expect(result.verdict).toBe('fail');
    expect(result.findings.map(({ rule }) => rule)).toContainEqual(expect.stringMatching(/^ARI-/));
  });

  test('reads figures, asks for rules, law and a draft', async () => {
    expect((await call('facts', { text })).text).toContain('"facts"');
    expect((await call('explain', { rule: 'ARI-01' })).text).toContain('改法');
    expect((await call('law', { title: '行政处罚法', on: '2020-12-31' })).text).toContain('→ 修正');
    const draft = await call('draft', { agency: '某县司法局', level: 'county', year: 2024, today: '2025-02-01' });
    expect(draft.text).toContain('2024年法治政府建设');
  });

  test('is told what was wrong with a call; what it says is no option of the command', async () => {
    expect(await call('explain', { rule: '--output=x' })).toMatchObject({ isError: true });
    expect((await call('law', { title: '' })).isError).toBe(true);
    expect((await call('draft', { agency: '甲', level: 'x', year: 2024, today: '2025-02-01' })).isError).toBe(true);
  });
});
