import { describe, expect, inject, test } from 'vitest';

const address = inject('address');

async function pageAt(path: string): Promise<{ status: number; text: string; url: string }> {
  const response = await fetch(address + path);
  const html = await response.text();
  const text = html.replace(/<script[\s\S]*?<\/script>|<!--.*?-->|<[^>]+>/g, '');
  return { status: response.status, text, url: response.url };
}

describe('a code of former times', () => {
  test.each([
    ['/zh/compare?p=500223.500101', '500223是原代码，按现代码500152（潼南区）显示。'],
    ['/en/compare?p=511721.500101', '511721 is a former code; shown is 511703 (Dachuan), the code of today.'],
    ['/zh/indicators/urbanization_rate?p=500226', '500226是原代码，按现代码500153（荣昌区）显示。'],
    ['/zh/clusters/build?m=500223.511028', '511028是原代码，按现代码511083（隆昌市）显示。'],
    ['/zh/evidence?s=urbanization_rate.census&p=500223&y=2020-11-01', '500223是原代码，按现代码500152（潼南区）显示。'],
  ])('%s shows the place of today, and says so', async (path, said) => {
    const { status, text } = await pageAt(path);
    expect(status).toBe(200);
    expect(text).toContain(said);
  });

  test('leads to the page of the place of today', async () => {
    const { url, text } = await pageAt('/zh/places/500223');
    expect(url).toBe(`${address}/zh/places/500152?code=500223`);
    expect(text).toContain('500223是原代码，2015年停用；本页为现潼南区（500152）。');
    expect(text).toMatch(/2015年[^：]*：[^：]*潼南县[^：]*/);
    expect((await pageAt('/zh/places/500152')).text).not.toContain('500223是原代码');
  });

  test.each([
    ['/en/places/511721', '511721 is a former code, in use until 2013; this page is that of Dachuan (511703)'],
    ['/en/places/510211', '510211 is a former code, in use until 1997; this page is that of Jiangbei (500105)'],
  ])('%s says so on the page it leads to', async (path, said) => {
    expect((await pageAt(path)).text).toContain(said);
  });

  test('says nothing of a code that the place never had', async () => {
    expect((await pageAt('/zh/places/500152?code=510211')).text).not.toContain('是原代码，');
  });

  test('is taken by the interface, which tells of it', async () => {
    const answer = await fetch(`${address}/api/comparison?p=500223.500101`).then((response) => response.json());
    expect(answer.comparison.lines.map(({ subject }: { subject: string }) => subject)).toContain('500152');
    expect(answer.notices).toEqual([
      { parameter: 'p', value: '500223', allowed: '500152 (Tongnan), the code of today, was read in its place' },
    ]);
    const today = await fetch(`${address}/api/comparison?p=500152.500101`).then((response) => response.json());
    expect(today).not.toHaveProperty('notices');
    expect(today.comparison.lines).toEqual(answer.comparison.lines);
  });

  test.each(['/chart.svg?p=500223.500101', '/compare.csv?p=500223.500101', '/chart.png?p=511028.500101'])(
    '%s is answered as by the code of today',
    async (path) => {
      const [former, today] = [path, path.replace('500223', '500152').replace('511028', '511083')];
      const bodies = await Promise.all([former, today].map((one) => fetch(address + one)));
      expect(bodies.map(({ status }) => status)).toEqual([200, 200]);
    },
  );

  test.each([
    ['/compare.csv?lang=zh&p=500223.500101', '原代码: 500223是原代码，按现代码500152（潼南区）显示。'],
    ['/compare.json?lang=en&p=500223.500101', '500223 is a former code; shown is 500152 (Tongnan)'],
    ['/zh/compare.csv?p=500223.500101', '500223是原代码，按现代码500152（潼南区）显示。'],
    ['/chart.svg?lang=zh&p=500223.500101', '500223是原代码，按现代码500152（潼南区）显示。'],
    ['/chart.svg?lang=en&p=511721.500101', '511721 is a former code; shown is 511703 (Dachuan), the code of today.'],
  ])('%s tells of it, and the file by the code of today does not', async (path, said) => {
    const today = path.replace('500223', '500152').replace('511721', '511703');
    const [former, plain] = await Promise.all([path, today].map(async (one) => (await fetch(address + one)).text()));
    expect(former).toContain(said);
    expect(plain).not.toContain(said);
  });

  test('of two places is refused', async () => {
    const answer = await fetch(`${address}/api/comparison?p=510902`);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toContain('510903 (Chuanshan) or 510904 (Anju)');
  });
});

describe('a place that is no more', () => {
  test.each([
    ['/zh/places/500112', '2025年11月撤销，设立两江新区；以下为撤销前的数据。'],
    ['/zh/places/500105', '2025年11月撤销，设立两江新区；以下为撤销前的数据。'],
    ['/en/places/500112', 'replaced by Liangjiang; the data below are of before that.'],
    ['/zh/places', '个为川渝毗邻区县（其中渝北至2025年）；'],
    ['/en/places', 'districts and counties along the provincial border (Yubei until 2025).'],
    ['/zh', '重庆13个区县（其中渝北至2025年），四川17个县市区'],
    ['/en', '13 districts of Chongqing (Yubei until 2025), 17 counties of Sichuan'],
    ['/zh/openness', '毗邻区县及其所属市的综合保税区：重庆4个（其中渝北至2025年），四川1个'],
    ['/en/openness', '4 in Chongqing (Yubei until 2025), 1 in Sichuan'],
    ['/zh/openness', '所列未必齐全，两地综合保税区的总数本站未收录。'],
    ['/zh/projects/infra-living', '毗邻区县按30个（其中渝北至2025年）计。'],
    ['/en/projects/infra-living', 'Border units number 30 (Yubei until 2025).'],
    ['/zh/clusters/side-chongqing', '渝北至2025年'],
  ])('%s says so: %s', async (path, said) => {
    expect((await pageAt(path)).text).toContain(said);
  });

  test('has a history, folded where it is long', async () => {
    const html = await (await fetch(`${address}/zh/places/511703`)).text();
    expect(html).toMatch(/id="history"[\s\S]*?<details[\s\S]*?全部9条/);
  });
});
