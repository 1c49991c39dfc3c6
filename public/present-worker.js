/*
 * Answers for presentations when the network does not. It keeps each with the files and figures that it is made of;
 * while the network answers, pages and figures come from there. Files of the build are named by their content.
 */
const prefix = 'pilin-present ';
/** How many presentations are kept; the oldest goes first. */
const most = 6;
/** How long the network may take before what is kept is shown, in ms. */
const patience = 4000;

const isFile = (url) => url.pathname.startsWith('/_next/static/');
const isPage = (url) => /^\/\w+\/briefings\/[^/]+\/(present|presenter)$/.test(url.pathname);
const isAnswer = (url) => /^\/api\/(briefings|directory)(\/|$)/.test(url.pathname);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const done = () => event.ports[0]?.postMessage('done');
  // Without network all stays as it was.
  event.waitUntil(
    keep(event.data)
      .catch(() => undefined)
      .then(done),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || request.headers.has('rsc')) return;
  if (isFile(url)) event.respondWith(keptFirst(request));
  else if (isPage(url) || isAnswer(url)) event.respondWith(networkFirst(request));
});

const find = (request) => caches.match(request, { ignoreVary: true });

async function keptFirst(request) {
  return (await find(request)) ?? fetch(request);
}

/** What the network says, unless it says nothing in time and there is something kept. */
async function networkFirst(request) {
  const answer = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  const first = await Promise.race([answer, late]).catch(() => undefined);
  if (first && first.status < 500) return first;
  return (await find(new URL(request.url).pathname + new URL(request.url).search)) ?? answer;
}

/**
 * Keeps pages with all files that they name, and further files; what an earlier state of the same needed goes. Nothing
 * changes unless all pages can be had.
 */
async function keep({ pages, files }) {
  const answers = await Promise.all(pages.map((page) => fetch(page)));
  if (answers.some(({ ok }) => !ok)) return;
  const texts = await Promise.all(answers.map((answer) => answer.clone().text()));
  const cache = await caches.open(prefix + pages[0]);
  await Promise.all(pages.map((page, at) => cache.put(page, answers[at])));
  const all = new Set([...files, ...texts.flatMap(filesNamedIn)]);
  await Promise.all([...all].map((file) => keepFile(cache, file)));
  const wanted = new Set([...pages, ...all].map((path) => new URL(path, self.location.origin).href));
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
  const kept = (await caches.keys()).filter((one) => one.startsWith(prefix));
  await Promise.all(kept.slice(0, -most).map((one) => caches.delete(one)));
}

const filesNamedIn = (text) => [...text.matchAll(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g)].map(([file]) => file);

/** A file that cannot be had is brought when it is wanted. */
async function keepFile(cache, file) {
  if (isFile(new URL(file, self.location.origin)) && (await cache.match(file))) return;
  await cache.add(file).catch(() => undefined);
}
