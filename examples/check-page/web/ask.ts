import type { Answers, Question, Sent } from './messages.js';

type Told = (step: string, share: number) => void;

/** The worker, whose program stands in the page itself: a page from a file can load no other. */
export class Asker {
  private readonly worker: Worker;
  private readonly waiting = new Map<
    number,
    { told: Told; done: (answer: unknown) => void; failed: (error: Error) => void }
  >();
  private count = 0;

  constructor(program: string) {
    const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
    this.worker = new Worker(url);
    URL.revokeObjectURL(url);
    this.worker.onmessage = ({ data }: MessageEvent<Sent>) => {
      const waiting = this.waiting.get(data.id);
      if ('step' in data) {
        waiting?.told(data.step, data.share);
        return;
      }
      this.waiting.delete(data.id);
      if ('error' in data) waiting?.failed(new Error(data.error));
      else waiting?.done(data.answer);
    };
  }

  /** Asks the worker something. */
  ask<K extends Question['kind']>(
    question: Extract<Question, { kind: K }>,
    told: Told = () => undefined,
  ): Promise<Answers[K]> {
    const id = (this.count += 1);
    return new Promise<unknown>((done, failed) => {
      this.waiting.set(id, { told, done, failed });
      this.worker.postMessage({ id, question });
    }) as Promise<Answers[K]>;
  }
}
