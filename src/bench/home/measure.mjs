// Compares the first load of the home page with a plain list of a hundred entries, TimelineJS3 and vis-timeline, which show the same
// engagements, as docs/benchmarks.md tells: node measure.mjs http://localhost:8080 [times]
import { once } from 'node:events';
import { createServer } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const site = process.argv[2] ?? 'http://localhost:8080';
const times = Number(process.argv[3] ?? 7);
const modules = join(import.meta.dirname, 'node_modules');
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.woff': 'font/woff' };

const { items } = await (await fetch(`${site}/engagements.json`)).json();
const page = (head, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Meetings</title>${head}<body>${body}`;
const list = Array.from({ length: 100 }, (_, entry) => `<li><a href="/${entry}">Meeting ${entry} of the joint committee</a> `
    + `7 July ${1926 + entry}, Kabul: what was said and by whom`);
const events = items.map((item) => {
  const [day] = (item.date.value.earliest ?? item.date.value.latest).match(/\d{4}-\d{2}-\d{2}/);
  const [year, month, ofMonth] = day.split('-');
  return { day, slide: { start_date: { year, month, day: ofMonth }, text: { headline: item.title, text: item.summary?.value ?? '' } } };
});
const pages = {
  '/list': page('', `<h1>Meetings</h1><ol>${list.join('')}</ol>`),
  '/timelinejs': page('<link rel="stylesheet" href="/@knight-lab/timelinejs/dist/css/timeline.css">'
      + '<style>html, body { height: 100%; margin: 0 }</style><script src="/@knight-lab/timelinejs/dist/js/timeline.js"></script>',
      `<div id="it" style="height: 100%"></div><script>new TL.Timeline('it',
        ${JSON.stringify({ events: events.map((event) => event.slide) })},
        { font: 'georgia-helvetica', script_path: location.origin + '/@knight-lab/timelinejs/dist/js/' })</script>`),
  '/vis-timeline': page('<link rel="stylesheet" href="/vis-timeline/styles/vis-timeline-graph2d.min.css">'
      + '<script src="/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>',
      `<div id="it"></div><script>new vis.Timeline(document.getElementById('it'), new vis.DataSet(${JSON.stringify(
          events.map((event, id) => ({ id, content: event.slide.text.headline, start: event.day })))}))</script>`),
};

/**
 * Answers like the site: compressed once, from memory, files for ever, and with its opener policy, for which a browser starts a process
 * of its own.
 */
const kept = new Map();
const server = createServer((request, response) => {
  const path = decodeURI(new URL(request.url, site).pathname);
  if (!kept.has(path)) {
    const file = join(modules, path);
    kept.set(path, path in pages ? gzipSync(pages[path]) : extname(path) && existsSync(file) ? gzipSync(readFileSync(file)) : null);
  }
  const content = kept.get(path);
  response.writeHead(content ? 200 : 404, content && { 'Content-Type': types[extname(path) || '.html'] ?? 'application/octet-stream',
    'Content-Encoding': 'gzip', 'Content-Length': content.length, 'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': path in pages ? 'no-cache' : 'max-age=31536000' });
  response.end(content);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const others = `http://localhost:${server.address().port}`;
const addresses = { 'home page': `${site}/`, 'plain list of 100': `${others}/list`, 'TimelineJS3': `${others}/timelinejs`,
  'vis-timeline': `${others}/vis-timeline` };

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'] });

/** Milliseconds in which Chromium builds the rest of a new window. Without them it would take the processor from the page. */
const OPENING = 1500;

/**
 * One visit by a reader whose browser is open but has nothing of the page: milliseconds to the Largest Contentful Paint (W3C),
 * processor time of the page, elements, and bytes by kind.
 */
async function visit(address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const window = await context.newPage();
  await window.waitForTimeout(OPENING);
  const network = await context.newCDPSession(window);
  const kinds = new Map();
  const bytes = {};
  network.on('Network.responseReceived', (event) => kinds.set(event.requestId, event.type));
  network.on('Network.loadingFinished', (event) => {
    const kind = kinds.get(event.requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + event.encodedDataLength;
  });
  await network.send('Network.enable');
  await network.send('Performance.enable');
  await window.goto(address, { waitUntil: 'networkidle' });
  const paint = await window.evaluate(() => new Promise((done) => {
    new PerformanceObserver((entries) => done(entries.getEntries().at(-1).startTime))
        .observe({ type: 'largest-contentful-paint', buffered: true });
  }));
  const elements = await window.evaluate(() => document.getElementsByTagName('*').length);
  const { metrics } = await network.send('Performance.getMetrics');
  const work = 1000 * metrics.find((metric) => metric.name === 'ThreadTime').value;
  await context.close();
  return { paint, work, elements, bytes };
}

const visits = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
for (let time = -2; time < times; time++) {
  for (const [name, address] of Object.entries(addresses)) {
    const seen = await visit(address);
    if (time >= 0) {
      visits[name].push(seen);
    }
  }
}
await browser.close();
server.close();

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
/** A busy machine makes a page wait, but not work more. */
const work = (seen) => median(seen.map((one) => one.work));
const kilobytes = (bytes = 0) => (bytes / 1024).toFixed(1);
const paints = Object.fromEntries(Object.entries(visits).map(([name, seen]) => [name, seen.map((one) => one.paint)]));
const plain = median(paints['plain list of 100']);
console.log(`| median of ${times} (least to most) | largest paint, ms | / list | processor, ms | / list | elements `
    + '| HTML | CSS | JavaScript | other | all, KB |');
console.log(`|---${'|---:'.repeat(10)}|`);
for (const [name, seen] of Object.entries(visits)) {
  const { elements, bytes } = seen.at(-1);
  const { Document, Stylesheet, Script, ...rest } = bytes;
  const all = Object.values(bytes).reduce((sum, some) => sum + some, 0);
  const range = paints[name].toSorted((one, other) => one - other);
  console.log(`| ${name} | ${median(range).toFixed(0)} (${range[0].toFixed(0)} to ${range.at(-1).toFixed(0)}) `
      + `| ${(median(range) / plain).toFixed(2)} | ${work(seen).toFixed(0)} | ${(work(seen) / work(visits['plain list of 100'])).toFixed(2)} `
      + `| ${elements} | ${kilobytes(Document)} | ${kilobytes(Stylesheet)} | ${kilobytes(Script)} `
      + `| ${kilobytes(Object.values(rest).reduce((sum, some) => sum + some, 0))} | ${kilobytes(all)} |`);
}
