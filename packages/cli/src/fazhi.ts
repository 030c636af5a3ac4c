#!/usr/bin/env node
import { mcpCommand } from './commands/mcp.js';
import { nodeHost } from './node-host.js';
import { languageIn, run } from './run.js';

const args = process.argv.slice(2);
process.exitCode = await run(args, nodeHost(languageIn(args, process.env['FAZHI_LANG'])), [mcpCommand]);
