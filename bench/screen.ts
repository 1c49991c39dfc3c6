/** When all charts and the largest part of the overview are on screen and how much the layout shifts, beside a static page with the same charts. */
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '@/scripts/house/machine.mjs';
import { median, staticPage, withServer, withStaticServer } from './server';
import { desktop, phone, type Reader, type Visit, visit } from './visit';

/** Visits both pages in turn, now one first and now the other, so that what else the machine does slows both alike. */
async function visitBoth(browser: Browser, addresses: [string, string], reader: Reader, runs: number) {
  const [ours, plain]: [Visit[], Visit[]] = [[], []];
  await visit(browser, addresses[0], reader);
  for (let run = 0; run < runs; run++) {
    const [first, second] = run % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    const visits = { [first]: await visit(browser, addresses[first], reader) };
    visits[second] = await visit(browser, addresses[second], reader);
    const [own, other] = [visits[0], visits[1]] as [Visit, Visit];
    if (own.charts !== other.charts) throw new Error(`${own.charts} charts against ${other.charts}`);
    ours.push(own);
    plain.push(other);
  }
  return { ours, plain };
}

type Both = Awaited<ReturnType<typeof visitBoth>>;

function report(name: string, { ours, plain }: Both, key: 'time' | 'largest'): void {
  const [own, other] = [ours, plain].map((visits) => median(visits.map((one) => one[key]))) as [number, number];
  console.log(`${name}: ${own.toFixed(0)} ms, static page ${other.toFixed(0)} ms, ratio ${(own / other).toFixed(2)}`);
}

const largestShift = (visits: Visit[]) => Math.max(...visits.map(({ shift }) => shift));

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
await withServer(async (address) => {
  const html = await staticPage(address, '/zh');
  await withStaticServer(html, async (plain) => {
    const wide = await visitBoth(browser, [`${address}/zh`, plain], desktop, 24);
    report(`Desktop, all ${wide.ours[0]?.charts} charts visible`, wide, 'time');
    const small = await visitBoth(browser, [`${address}/zh`, plain], phone, 7);
    report('Phone, largest contentful paint', small, 'largest');
    console.log(`Largest layout shift: desktop ${largestShift(wide.ours)}, phone ${largestShift(small.ours)}`);
  });
});
await browser.close();
