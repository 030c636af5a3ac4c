import type { Command } from 'commander';
import type { Host } from './host.js';

/** What adds a command to the program; it gives the exit code by `done`. */
export type AddCommand = (program: Command, host: Host, done: (code: number) => void) => void;
