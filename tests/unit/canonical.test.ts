import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, longestAddress } from '@/server/http/canonical';

const urlOf = (target: string) => {
  const read = canonicalAddress(target);
  return 'url' in read ? read.url : read.problem;
};

describe('an address is read in one form', () => {
  it.each([
    ['/zh', '/zh'],
    ['/', '/'],
    ['/zh/', '/zh'],
    ['//evil.example/zh', '/evil.example/zh'],
    ['/zh//compare///', '/zh/compare'],
    ['/%7a%68/compare', '/zh/compare'],
    ['/zh/places/%35%30', '/zh/places/50'],
    ['/zh/%E5%BC%80', '/zh/%E5%BC%80'],
    ['/zh/%e5%bc%80', '/zh/%E5%BC%80'],
    ['/zh/\u00e5\u00bc\u0080', '/zh/%E5%BC%80'],
    ['/zh/compare?i=gdp&p=..%2f', '/zh/compare?i=gdp&p=..%2f'],
    ['/zh/compare?q=a\\b', '/zh/compare?q=a\\b'],
    ['/zh/a"b', '/zh/a%22b'],
    ['/zh/...', '/zh/...'],
  ])('%s as %s', (target, url) => {
    expect(urlOf(target)).toBe(url);
  });

  it('and says whether it was requested in another', () => {
    expect(canonicalAddress('/zh//compare')).toEqual({ url: '/zh/compare', moved: true });
    expect(canonicalAddress('/zh/compare?a=1')).toEqual({ url: '/zh/compare?a=1', moved: false });
    expect(canonicalAddress('/zh/compare?utm_source=x')).toEqual({ url: '/zh/compare', moved: false });
  });
});

describe('what could mean two things is refused', () => {
  it.each([
    ['/_next/static/../../api/briefings', 'dots'],
    ['/zh/x/../../api/briefings', 'dots'],
    ['/zh/%2e%2e/api/briefings', 'dots'],
    ['/zh/.%2E/api', 'dots'],
    ['/zh/./compare', 'dots'],
    ['/zh/%2e', 'dots'],
    ['/zh/..', 'dots'],
    ['/zh\\..\\api', 'separator'],
    ['/zh/%5c..%5capi', 'separator'],
    ['/zh%2fcompare', 'separator'],
    ['/zh/%252e%252e/api', 'encoding'],
    ['/zh/%252fapi', 'encoding'],
    ['/zh/%00', 'encoding'],
    ['/zh/%0d%0aSet-Cookie:a', 'encoding'],
    ['/zh/%e5%bc', 'encoding'],
    ['/zh/%zz', 'encoding'],
    ['/zh/%', 'encoding'],
    ['/zh/%c0%ae%c0%ae/api', 'encoding'],
    ['http://127.0.0.1/zh', 'form'],
    ['*', 'form'],
    ['', 'form'],
    ['zh', 'form'],
    ['/zh#a', 'form'],
    [`/zh?${'a'.repeat(longestAddress)}`, 'length'],
  ])('%s: %s', (target, problem) => {
    expect(urlOf(target)).toBe(problem);
  });
});

it('reads its own form as it is, whatever it was made of', () => {
  const piece = fc.constantFrom(
    ...['/', '.', '..', '%2e', '%2F', '%5c', '%25', '%32', '\\', 'zh', 'api', 'é', '?', '&', 'a=b', '~', ' '],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const read = canonicalAddress(`/${pieces.join('')}`);
      if ('problem' in read) return;
      expect(canonicalAddress(read.url)).toEqual({ url: read.url, moved: false });
      const [path = ''] = read.url.split('?');
      expect(path).not.toMatch(/\/\/|\\|(^|\/)\.{1,2}(\/|$)|%2e|%2f|%5c|%00/i);
      expect(new URL(read.url, 'http://pilin.test').pathname).toBe(path);
    }),
    { numRuns: 2000 },
  );
});
