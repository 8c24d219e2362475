import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The entry script, what is fetched with it, and the style sheet: all that the page names of what it runs. */
const ENTRY = /<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/(?<path>assets\/[^"]+\.(?:js|css))"/g;

const digest = (content: Buffer): string => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * Writes into the page of a finished build what its entry files must be (W3C Subresource Integrity): browsers refuse any
 * other. After the build, which changes scripts up to the end.
 * @throws Error for a page that names no entry files
 */
export function addIntegrity(folder: string): void {
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8');
  if (html.match(ENTRY) === null) throw new Error('index.html names no entry files');
  const checked = html.replaceAll(
    ENTRY,
    (tag, path: string) => `${tag} integrity="${digest(readFileSync(join(folder, path)))}"`,
  );
  writeFileSync(page, checked);
}
