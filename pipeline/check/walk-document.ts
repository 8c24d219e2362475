import { idOf } from './id-of.ts';
import { jsonPath } from './json-path.ts';
import type { JsonDocument } from './geo-files.ts';
import type { ContentLanguage } from '../../src/schema/localized-text.ts';

/** A value somewhere in a document. */
export type FoundValue = Readonly<{
  file: string;
  /** Id of the nearest object around it that has one. */
  id: string | null;
  path: string;
  /** The last key of the path. */
  key: string | number | null;
  value: unknown;
}>;

/** One language of a localized text. */
export type FoundText = Readonly<{
  file: string;
  id: string | null;
  path: string;
  /** What the text is: "name", "summary", "unit" … */
  field: string;
  language: ContentLanguage;
  text: string;
}>;

/** Every value of the document, the outer before the inner. */
function walkDocument({ file, json }: JsonDocument): readonly FoundValue[] {
  const found: FoundValue[] = [];
  const visit = (value: unknown, keys: readonly (string | number)[], outerId: string | null): void => {
    const id = idOf(value) ?? outerId;
    found.push({ file, id, path: jsonPath(keys), key: keys.at(-1) ?? null, value });
    for (const [key, child] of childrenOf(value)) visit(child, [...keys, key], id);
  };
  visit(json, [], null);
  return found;
}

/** Every text in two languages, also of features that do not fit the schema. */
export function localizedTexts(document: JsonDocument): readonly FoundText[] {
  return walkDocument(document).flatMap(({ value, path, key, ...where }) => {
    if (typeof value !== 'object' || value === null || !('zh' in value) || !('en' in value)) return [];
    const field = String(key);
    return (['zh', 'en'] as const).flatMap((language) => {
      const text = value[language];
      return typeof text === 'string'
        ? [{ ...where, path: `${path}.${language}`, field, language, text }]
        : [];
    });
  });
}

function childrenOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return [...value.entries()];
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
