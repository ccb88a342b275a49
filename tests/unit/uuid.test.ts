import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { uuidOf } from '#domain/uuid.ts';

const hosts = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

test('gives the ids that other programs give', () => {
  expect(uuidOf(hosts, 'python.org')).toBe('886313e1-3b8a-5372-9b90-0c9aee199e5d');
});

test.each([0, 39, 40, 47, 48, 103, 104, 200])('is right for a name of %i letters', (length) => {
  const name = 'ă'.repeat(length / 2) + 'x'.repeat(length % 2);
  const bytes = Buffer.concat([Buffer.from(hosts.replaceAll('-', ''), 'hex'), Buffer.from(name)]);
  const digest = createHash('sha1').update(bytes).digest('hex');
  const id = uuidOf(hosts, name).replaceAll('-', '');
  expect(id.slice(0, 12) + id.slice(13, 16) + id.slice(17)).toBe(
    digest.slice(0, 12) + digest.slice(13, 16) + digest.slice(17, 32),
  );
  expect(id[12]).toBe('5');
  expect('89ab').toContain(id[16]);
});
