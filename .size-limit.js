import { readFileSync } from 'node:fs';

/** The scripts that the page loads before anything is shown: the entry and what it imports statically. */
const initialScripts = [
  ...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g),
].map(([, path]) => `dist/${path}`);

export default [
  { name: 'Initial JavaScript, before the map chunk', path: initialScripts, limit: '130 kB', gzip: true },
];
