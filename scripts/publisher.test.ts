import { expect, test } from 'vitest';
import { missingFields, withPublisher } from './publisher.mts';

const publisher = {
  author: '某单位',
  homepage: 'https://example.org/',
  repository: { url: 'git+https://example.org/fazhi.git' },
  bugs: { url: 'https://example.org/bugs' },
};

test('a release waits for each field that says who publishes', () => {
  expect(missingFields(publisher)).toEqual([]);
  expect(missingFields({}).map((field) => field.split(' ')[0])).toEqual([
    'author',
    'homepage',
    'repository.url',
    'bugs.url',
  ]);
  expect(missingFields({ ...publisher, homepage: 'example.org', author: ' ' })).toHaveLength(2);
});

test('the fields are copied into each package, with its folder', () => {
  expect(withPublisher({ name: '@fazhi/core' }, publisher, 'packages/core')).toEqual({
    ...publisher,
    name: '@fazhi/core',
    repository: { type: 'git', url: 'git+https://example.org/fazhi.git', directory: 'packages/core' },
  });
  expect(withPublisher({ name: '@fazhi/core' }, {}, 'packages/core')).toEqual({ name: '@fazhi/core' });
});
