import { readFileSync } from 'node:fs';
import { createRegistry, type Registry, RegistryDataSchema } from '@fazhi/core';

/** The registry of an office, from its JSON file: all that has to be done to teach the SDK a new outline. */
export function loadRegistry(file: URL = new URL('registry.json', import.meta.url)): Registry {
  return createRegistry(RegistryDataSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
}
