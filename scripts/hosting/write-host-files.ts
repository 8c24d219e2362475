import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatHeadersFile } from './format-headers-file.ts';
import { ANY_SITE, securityHeaders } from './response-headers.ts';
import { readDistrict } from '../../pipeline/district/read-district.ts';
import { districtWords, fillDistrictWords } from '../district/district-words.ts';

const ROOT = join(import.meta.dirname, '../..');

/** By name: what only hosts read. None of it belongs to the pack of the atlas. */
export const HOST_FILES = ['404.html', 'not-found.css', '_headers', '.nojekyll'] as const;

const inHtml = (word: string): string => word.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

type Hosted = Readonly<{
  /** The folder of `district.json`. */
  district: string;
  /** The path under which the atlas is published, beginning and ending with a slash: `/`, or `/xihu-atlas/`. */
  home: string;
  /** Other sites that map tiles are read from. */
  origins: readonly string[];
}>;

/** The page for what is not there; it may stand at any depth, so that it names the atlas by its path. */
function notFoundPage({ district, home }: Hosted): string {
  const words = { ...districtWords(readDistrict(district)), home: { zh: home, en: home } };
  const page = readFileSync(join(ROOT, 'deploy/404.html'), 'utf8').replaceAll('@{home}', '@{home.en}');
  return fillDistrictWords(page, { words, language: null, escape: inHtml });
}

const CONTENTS: Readonly<Record<(typeof HOST_FILES)[number], (hosted: Hosted) => string>> = {
  '404.html': notFoundPage,
  'not-found.css': () =>
    ['src/ui/theme.css', 'deploy/not-found.css']
      .map((path) => readFileSync(join(ROOT, path), 'utf8'))
      .join('\n'),
  _headers: ({ origins }) => formatHeadersFile(securityHeaders({ origins, ancestors: ANY_SITE })),
  '.nojekyll': () => '',
};

/**
 * Writes beside a finished build what only hosts read: the page for what is not there, `_headers` of Netlify and Cloudflare
 * Pages, and what tells GitHub Pages to serve all files as they are.
 */
export function writeHostFiles(folder: string, hosted: Hosted): void {
  for (const name of HOST_FILES) writeFileSync(join(folder, name), CONTENTS[name](hosted));
}
