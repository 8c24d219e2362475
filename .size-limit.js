import { readdirSync, readFileSync } from 'node:fs';

/** The scripts that the page loads before anything is shown: the entry and what it imports statically. */
const initialScripts = [
  ...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g),
].map(([, path]) => `dist/${path}`);

/** What opening Tours fetches: the view, and its texts in one language. Composer and guide are scripts of their own. */
const scripts = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
const toursScripts = ['load-tours-panel-', 'tours-dictionary-'].map(
  (start) => `dist/assets/${scripts.find((name) => name.startsWith(start))}`,
);

/** The view Analyse: its answers, workers, charts and the forms of own data are scripts of their own. */
const analyseScript = `dist/assets/${scripts.find((name) => name.startsWith('load-analyse-view-'))}`;

export default [
  { name: 'Initial JavaScript, before the map chunk', path: initialScripts, limit: '130 kB', gzip: true },
  { name: 'Tours, opened: its view and texts', path: toursScripts, limit: '40 kB', gzip: true },
  { name: 'Analyse, opened: its view', path: analyseScript, limit: '60 kB', gzip: true },
];
