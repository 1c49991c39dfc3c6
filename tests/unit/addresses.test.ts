import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newBriefingAddress, stageAddress } from '@/lib/addresses/briefings';
import { readBuilder } from '@/lib/addresses/builder';
import { readCompare } from '@/lib/addresses/compare';
import { methodsOf } from '@/lib/addresses/interfaces';
import { meantPath, preferredLocale } from '@/lib/addresses/language';
import { catalogues, innerPages, signInAddress, tabs, themeRoutes } from '@/lib/addresses/pages';
import { isUnspoken } from '@/lib/addresses/routes';
import { unknownParameters, withoutTracking } from '@/lib/addresses/tracking';
import { readProjectChoice } from '@/lib/projects/project-choice';
import { exampleArea } from '@/tests/example-area';

describe('what a messenger adds to a link is passed over without a word', () => {
  it.each([
    ['?from=singlemessage&isappinstalled=0', ''],
    ['?i=gdp&utm_source=mail&utm_medium=x', '?i=gdp'],
    ['?spm=a2c.1&i=gdp', '?i=gdp'],
    ['?share_token=1&share_source=weixin&i=gdp&p=500112.side-sichuan~500112', '?i=gdp&p=500112.side-sichuan~500112'],
    ['?fbclid=1&gclid=2&nsukey=3', ''],
    ['?UTM_Source=a', ''],
    ['?tdsourcetag=s_pcqq_aiomsg&from_wecom=1&wxshare_count=1&_wv=1&ADTAG=a', ''],
    ['?xsec_token=a&xsec_source=b&xhsshare=c&appuid=1&apptime=2&shareRedId=3', ''],
    ['?gad_source=1&gad_campaignid=2&gclsrc=a&srsltid=b&i=gdp', '?i=gdp'],
    ['?mibextid=a&__tn__=b&__cft__[0]=c&dd_nav_bgcolor=d&ddtab=true&lk_jump_to_browser=1', ''],
    ['?__hstc=1&ysclid=2&_openstat=3&wt_mc=4&WT.mc_id=5&vero_id=6&epik=7&rdt_cid=8&trk=9', ''],
    ['?sudaref=1&mpshare=1&srcid=2&shareId=3&utm-source=a&i=gdp&x=log&v=line&t=2011', '?i=gdp&x=log&v=line&t=2011'],
    ['?i=gdp&from=timeline', '?i=gdp'],
    ['?urban.year=2010&scene=126', '?urban.year=2010'],
    ['?share-of-exports.year=2010&pk_x.comparator=500000', '?share-of-exports.year=2010&pk_x.comparator=500000'],
    ['?', ''],
    ['', ''],
  ])('%s leaves %s', (query, rest) => {
    expect(withoutTracking(query, '/zh/compare')).toBe(rest);
  });

  it('but not a parameter of the page itself', () => {
    const path = '/zh/clusters/build';
    expect(withoutTracking('?from=cluster-eastern&m=500112', path)).toBe('?from=cluster-eastern&m=500112');
    expect(withoutTracking('?from=timeline&m=500112', path)).toBe('?m=500112');
    expect(unknownParameters(new URLSearchParams('i=gdp&z=1&utm_id=3&z=2'), ['i'])).toEqual(['z']);
  });

  it('wherever an address is read in the browser too', () => {
    const search = new URLSearchParams('utm_source=a&from=groupmessage&isappinstalled=0');
    expect(readCompare(search, exampleArea.lead).problems).toEqual([]);
    expect(readProjectChoice(search, { kind: [], status: [], side: [], group: [] }).problems).toEqual([]);
    expect(
      readBuilder(search, { area: exampleArea, views: {}, since: undefined, places: [], groups: [], formerCodes: {} })
        .problems,
    ).toEqual([]);
  });
});

describe('the language of a reader', () => {
  it.each([
    [null, 'zh'],
    ['', 'zh'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
    ['zh-CN,en;q=0.9', 'zh'],
    ['en;q=0', 'zh'],
    ['en;q=0, zh;q=0', 'zh'],
    ['en ; q=0.000,zh', 'zh'],
    ['fr, en;q=0.2', 'en'],
    ['en;q=x, zh;q=0.1', 'zh'],
    ['de, *', 'zh'],
    ['english', 'zh'],
    ['zh;q=0,*', 'en'],
    ['en_US', 'en'],
    ['zh;q=0.4,en-AU;q=0.6', 'en'],
  ])('%s is %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });

  it.each([
    ['/zh-CN/compare', '/zh/compare'],
    ['/zh-hans/places/500112', '/zh/places/500112'],
    ['/zh_TW', '/zh'],
    ['/zh/Projects/Zones', '/zh/projects/zones'],
    ['/EN/Clusters/Build', '/en/clusters/build'],
    ['/zh/compare.CSV', '/zh/compare.csv'],
    ['/zh-CN/chart.svg', '/chart.svg'],
    ['/Robots.txt', '/robots.txt'],
    ['/Chart.PNG', '/chart.png'],
    ['/ZH/compare', '/zh/compare'],
    ['/EN', '/en'],
    ['/en-us/ports', '/en/ports'],
    ['/cn/ports', '/zh/ports'],
    ['/zh/Compare', '/zh/compare'],
    ['/En/BRIEFINGS/Two-Forces', '/en/briefings/Two-Forces'],
  ])('in the path %s means %s', (path, meant) => {
    expect(meantPath(path)).toBe(meant);
  });

  it.each([
    '/zh',
    '/zh/compare',
    '/en/places/500112',
    '/compare',
    '/api/comparison',
    '/energy',
    '/',
    '/enter/zh',
    '/zhongxian',
  ])('in the path %s stays', (path) => {
    expect(meantPath(path)).toBeUndefined();
  });
});

describe('interfaces', () => {
  const routes = (readdirSync('app/api', { recursive: true }) as string[]).filter((name) => name.endsWith('route.ts'));
  it.each(routes)('%s takes what its file answers', (file) => {
    const text = readFileSync(`app/api/${file}`, 'utf8');
    const own = ['GET', 'POST', 'PUT', 'DELETE'].filter((method) => new RegExp(`export .*\\b${method}\\b`).test(text));
    const path = `/api/${file.replace(/\/route\.ts$/, '').replace(/\[\w+\]/g, 'x')}`;
    expect(methodsOf(path).filter((method) => method !== 'HEAD')).toEqual(own);
  });
});

describe('the routes', () => {
  const folders = readdirSync('app', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rooms = folders.map(({ name }) => name).filter((name) => name !== '[locale]');
  const pages = readdirSync('app/[locale]', { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it('without a language are those that the folders make', () => {
    expect(rooms.filter((name) => !isUnspoken(`/${name}`))).toEqual([]);
    for (const { name } of pages) expect([name, isUnspoken(`/zh/${name}`)]).toEqual([name, false]);
  });

  it('of pages are those that the list of pages names', () => {
    const named: string[] = ['overview', 'themes', ...themeRoutes, ...tabs, ...catalogues, 'evidence', 'sign-in'];
    const files = /\.(csv|json|xlsx)$|^\[/;
    const made = pages.map(({ name }) => name).filter((name) => !files.test(name));
    expect([...made, 'overview'].sort()).toEqual(named.sort());
    for (const inner of innerPages) expect(existsSync(`app/[locale]/${inner}/page.tsx`)).toBe(true);
  });
});

describe('addresses of briefings', () => {
  it('hold what was chosen, whatever it is called', () => {
    expect(stageAddress('zh', 'a b', 2)).toBe('/zh/briefings/a%20b/present#2');
    expect(newBriefingAddress('en', 'i=gdp&p=500112')).toBe('/en/briefings/new?view=i%3Dgdp%26p%3D500112');
    expect(signInAddress('zh', '/zh/briefings/x?read=1', 'editor')).toBe(
      '/zh/sign-in?reason=editor&next=%2Fzh%2Fbriefings%2Fx%3Fread%3D1',
    );
  });
});
