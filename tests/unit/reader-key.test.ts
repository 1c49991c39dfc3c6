import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readerKey } from '@/server/session/reader-key';

test.each([
  ['203.0.113.9', '203.0.113.9'],
  [' 203.0.113.9 ', '203.0.113.9'],
  ['203.0.113.9:51334', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::FFFF:203.0.113.9', '203.0.113.9'],
  ['::ffff:cb00:7109', '203.0.113.9'],
  ['0:0:0:0:0:ffff:cb00:7109', '203.0.113.9'],
  ['[::ffff:203.0.113.9]:443', '203.0.113.9'],
  ['9.9.9.9, 8.8.8.8', '8.8.8.8'],
  ['2001:db8::1, 8.8.8.8', '8.8.8.8'],
  ['unknown, 2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2:3::]', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2:3::]:8080', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['fe80::2', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:0:203.0.113.9', '0:0:0:0::/64'],
  ['2001:db8:1:2:0:ffff:203.0.113.9', '2001:db8:1:2::/64'],
])('%s is counted as %s', (header, key) => {
  expect(readerKey(header)).toBe(key);
});

test.each([
  null,
  '',
  ' ',
  ',',
  '9.9.9.9,',
  'unknown',
  '203.0.113.999',
  '203.0.113',
  '0x7f000001',
  ':::',
  '2001:db8::1::2',
  '12345::1',
  '[2001:db8::1',
  '[]',
  'localhost',
  '<script>',
])('%j, which is no address, is counted with all that is none', (header) => {
  expect(readerKey(header)).toBe('unknown');
});

test('only the end of a long header is read', () => {
  for (const long of ['9'.repeat(100_000), `2001:db8::${'0'.repeat(5000)}1`]) expect(readerKey(long)).toBe('unknown');
  expect(readerKey(`${'9.9.9.9, '.repeat(50_000)}8.8.8.8`)).toBe('8.8.8.8');
});

test('all addresses of a /64 are one reader, and those of two are two', () => {
  const groups = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: length, maxLength: length });
  const text = (address: number[]) => address.map((group) => group.toString(16)).join(':');
  fc.assert(
    fc.property(groups(4), groups(4), groups(4), groups(4), (net, other, one, two) => {
      fc.pre(net.some((group) => group !== 0) && text(net) !== text(other));
      expect(readerKey(text([...net, ...one]))).toBe(readerKey(text([...net, ...two])));
      expect(readerKey(text([...net, ...one]))).not.toBe(readerKey(text([...other, ...one])));
    }),
  );
});

test('no header throws, and no key is long', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (header) => readerKey(header).length < 40));
});
