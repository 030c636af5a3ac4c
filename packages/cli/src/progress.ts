import type { Host } from './host.js';

const WIDTH = 24;

/** Shows how far a command has come, while somebody watches; one line that is wiped at the end. */
export function progress(host: Host, total: number): { next(name: string): void; end(): void } {
  const shown = host.watched && total > 1;
  let count = 0;
  return {
    next(name) {
      if (!shown) return;
      const done = Math.round((count / total) * WIDTH);
      const bar = '█'.repeat(done) + '░'.repeat(WIDTH - done);
      const words = `${bar} ${String(count)}/${String(total)} `;
      host.err(`\r\u001B[K${words}${name.slice(-Math.max(0, Math.floor((host.columns - words.length) / 2)))}`);
      count += 1;
    },
    end() {
      if (shown) host.err('\r\u001B[K');
    },
  };
}
