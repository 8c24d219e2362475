import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { outlineSvg } from './outline-svg.ts';

const DISTRICT = new URL('../public/geo/base/district.geojson', import.meta.url);
const PLACEHOLDER = '<!-- district-outline -->';

/** Puts the outline of the district into the page itself, so that there is something to look at before any script. */
export function districtOutlinePlugin(): Plugin {
  return {
    name: 'district-outline',
    transformIndexHtml: (html) => html.replace(PLACEHOLDER, outlineSvg(readFileSync(DISTRICT, 'utf8'))),
  };
}
