import { signIn } from '@/tests/end-to-end/editor';

/** What readers and an editor got while something was broken. */
export type Traffic = {
  statuses: Map<string, number>;
  /** Milliseconds of the slowest answer. */
  slowest: number;
  /** Answers that refuse without words. */
  wordless: number;
  /** Ids of briefings whose saving was confirmed. */
  confirmed: string[];
  /** Milliseconds from the end of the fault until the first answer of each kind was whole again. */
  recovered: number | undefined;
};

type Kind = { name: string; ask(): Promise<Response> };

const contentOf = (title: string) => ({ title, subtitle: '', date: '2026-11-24', language: 'zh', slides: [] });

function kindsOf(address: string, cookie: string, confirmed: string[]): Kind[] {
  let count = 0;
  const read = (name: string, path: () => string): Kind => ({
    name,
    ask: () => fetch(address + path(), { signal: AbortSignal.timeout(60_000) }),
  });
  return [
    read('kept page', () => '/zh'),
    read('new page', () => `/zh/compare?i=gdp&p=500112.511623&y=${1990 + (count++ % 30)}..`),
    read('api', () => `/api/comparison?i=gdp&p=500112&y=${1990 + (count++ % 30)}..`),
    {
      name: 'save',
      async ask() {
        const title = `saved ${count++}`;
        const answer = await fetch(`${address}/api/briefings`, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/json' },
          body: JSON.stringify(contentOf(title)),
          signal: AbortSignal.timeout(60_000),
        });
        if (answer.status === 201) confirmed.push(((await answer.clone().json()) as { id: string }).id);
        return answer;
      },
    },
  ];
}

const hasWords = (text: string) => /"error":"\w|"problems":\[|<h1>/.test(text);

/** Reads and saves, one request of each kind after another, until `over` says so. */
async function watch(kind: Kind, traffic: Traffic, over: () => boolean): Promise<void> {
  while (!over()) {
    const begun = performance.now();
    const answer = await kind.ask().catch((error: Error) => error);
    traffic.slowest = Math.max(traffic.slowest, performance.now() - begun);
    const status = answer instanceof Error ? answer.name : answer.status;
    const name = `${kind.name} ${status}`;
    traffic.statuses.set(name, (traffic.statuses.get(name) ?? 0) + 1);
    if (!(answer instanceof Error)) {
      const text = await answer.text().catch(() => '');
      if (answer.status >= 400 && !hasWords(text)) traffic.wordless++;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function untilWhole(kinds: Kind[]): Promise<number | undefined> {
  const begun = performance.now();
  for (const kind of kinds) {
    for (;;) {
      const answer = await kind.ask().catch(() => undefined);
      await answer?.arrayBuffer();
      if (answer?.ok) break;
      if (performance.now() - begun > 60_000) return undefined;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return performance.now() - begun;
}

/** Reads and saves while something is broken, and then until all is whole again. */
export async function during(
  address: string,
  fault: { break(): Promise<void>; mend(): Promise<void>; seconds: number },
): Promise<Traffic> {
  const cookie = await signIn(address);
  const traffic: Traffic = { statuses: new Map(), slowest: 0, wordless: 0, confirmed: [], recovered: undefined };
  const kinds = kindsOf(address, cookie, traffic.confirmed);
  for (const kind of kinds) await (await kind.ask()).arrayBuffer();
  await fault.break();
  let over = false;
  const watching = kinds.map((kind) => watch(kind, traffic, () => over));
  await new Promise((resolve) => setTimeout(resolve, fault.seconds * 1000));
  over = true;
  await fault.mend();
  traffic.recovered = await untilWhole(kinds);
  await Promise.all(watching);
  return traffic;
}

/** Those of the briefings that are there. */
export async function keptOf(address: string, ids: readonly string[]): Promise<string[]> {
  const kept: string[] = [];
  for (const id of ids) {
    const answer = await fetch(`${address}/api/briefings/${id}`);
    await answer.arrayBuffer();
    if (answer.ok) kept.push(id);
  }
  return kept;
}
