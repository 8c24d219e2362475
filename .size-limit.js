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

/** What other views fetch too: chunks with a name in `vite.config.ts`, and two scripts of Tours. */
const OF_OTHERS =
  /^(?:index|rolldown-runtime|shared|geometry|page-walk-service|walks|load-tours|_tour-titles)-/;

/**
 * What opening Analyse fetches: the view, and what it shares with its answers, which are scripts of their own, as are
 * workers, charts and the forms of own data.
 */
const analyseScript = scripts.find((name) => name.startsWith('load-analyse-view-'));
const analyseScripts = [
  analyseScript,
  ...[...readFileSync(`dist/assets/${analyseScript}`, 'utf8').matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)]
    .map(([, name]) => name)
    .filter((name) => !OF_OTHERS.test(name)),
].map((name) => `dist/assets/${name}`);

export default [
  { name: 'Initial JavaScript, before the map chunk', path: initialScripts, limit: '130 kB', gzip: true },
  { name: 'Tours, opened: its view and texts', path: toursScripts, limit: '40 kB', gzip: true },
  { name: 'Analyse, opened: its view', path: analyseScripts, limit: '60 kB', gzip: true },
];
