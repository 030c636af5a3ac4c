/** What a draft prints where the seal will be. */
const SEAL = /\s{0,9}[(（](?:印章|盖章|公章|单位章|签章|章)[)）]$/;

/** A signature without the place of the seal behind it; nothing is left of a line that is only that place. Internal. */
export function withoutSeal(line: string): string {
  return line.replace(SEAL, '');
}
