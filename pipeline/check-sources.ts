import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { SourcesFileSchema } from '../src/schema/source.ts';
import { districtFolder } from './district/read-district.ts';
import { findChangedSources } from './sources/find-changed-sources.ts';
import { readPage } from './sources/read-page.ts';

/** `npm run sources:check`: asks the network for the page of each source, and tells those that are gone or changed. */
const json: unknown = JSON.parse(readFileSync(join(districtFolder(), 'sources.json'), 'utf8'));
const { sources } = v.parse(SourcesFileSchema, json);
const changed = await findChangedSources(sources, (url) => readPage(url, fetch));
for (const { id, url, change } of changed) console.log(`${id} ${change}\n  ${url}`);
const linked = sources.filter(({ url }) => url !== null).length;
console.log(
  `sources:check: ${linked} pages asked for, ${changed.length} gone or changed; ` +
    `${sources.length - linked} sources without a link`,
);
process.exitCode = changed.length > 0 ? 1 : 0;
