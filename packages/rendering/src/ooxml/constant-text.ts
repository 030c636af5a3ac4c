import { deflateSync, strToU8 } from 'fflate';

/** A part that is the same in every file, so that it is written and packed once. */
export interface ConstantText extends Iterable<string> {
  /** Its bytes. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  /** The same, packed. */
  readonly packed: () => Uint8Array<ArrayBuffer>;
}

/** Keeps what a part without anything of the report in it says, from when it is first needed. */
export function constantText(write: () => string): ConstantText {
  let text: string | undefined;
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  let packed: Uint8Array<ArrayBuffer> | undefined;
  const ownText = (): string => (text ??= write());
  const ownBytes = (): Uint8Array<ArrayBuffer> => (bytes ??= strToU8(ownText()));
  return {
    bytes: ownBytes,
    packed: () => (packed ??= deflateSync(ownBytes())),
    *[Symbol.iterator]() {
      yield ownText();
    },
  };
}
