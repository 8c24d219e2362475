import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toSpdx } from './to-spdx.ts';

/** A package of which something is shipped. */
export type ShippedPackage = Readonly<{
  name: string;
  version: string;
  /** As SPDX writes it: one licence, or several joined by AND, OR. */
  licence: string;
  /** The text that must go with every copy; where the package has none, who made it and where that may be found. */
  text: string;
}>;

const PACKAGE_FOLDER = /^(?<folder>.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[-.].*)?$/i;

/** The folder of the package that a module is of; null for our own and what the build makes up. */
export const packageFolderOf = (moduleId: string): string | null =>
  PACKAGE_FOLDER.exec(moduleId.replaceAll('\\', '/'))?.groups?.folder ?? null;

type Described = Readonly<{
  name: string;
  version: string;
  license?: unknown;
  author?: unknown;
  repository?: unknown;
}>;

/** As `package.json` has it: a text, or an object with one. */
function wordOf(field: unknown): string {
  if (typeof field === 'string') return field;
  const { name, url } = (field ?? {}) as Readonly<{ name?: unknown; url?: unknown }>;
  return [name, url].filter((word) => typeof word === 'string').join(' ');
}

function licenceText(folder: string): string {
  const files = readdirSync(folder).filter((name) => LICENCE_FILE.test(name));
  return files
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

/** @throws Error for a package that does not say under which licence it is, or under one not known: it must not be shipped. */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license, author, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Described;
  if (typeof license !== 'string' || license === '') throw new Error(`${name} names no licence`);
  const origin = [author, repository].map(wordOf).filter((word) => word !== '');
  const text = licenceText(folder) || `The package has no text of its licence. By ${origin.join(', ')}.`;
  return { name, version, licence: toSpdx(license), text };
}
