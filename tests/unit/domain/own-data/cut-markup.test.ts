import { describe, expect, it } from 'vitest';
import { cutMarkup } from '../../../../src/domain/own-data/cut-markup.ts';

const cut = (text: string) => {
  const found = cutMarkup(text);
  return found.ok ? found.value.features : `${found.error.code} ${String(found.error.at)}`;
};

describe('cutMarkup', () => {
  it('finds features, and not those of comments and of texts', () => {
    const text = `<?xml version="1.0"?>\n<kml a=">"><!-- <Placemark></Placemark> --><Folder><Placemark id="a>b"><name><![CDATA[</Placemark>]]></name></Placemark></Folder><Placemark/></kml>`;
    expect(cut(text)).toEqual([
      '<Placemark id="a>b"><name><![CDATA[</Placemark>]]></name></Placemark>',
      '<Placemark/>',
    ]);
  });

  it.each([
    ['<kml>\n<Placemark>\n</kml>', 'not-xml 3'],
    ['<kml>\n<Placemark>', 'not-xml 2'],
    ['nothing', 'not-xml 1'],
    ['<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<kml/>', 'entities 1'],
    [`<kml>${'<Folder>'.repeat(200)}`, 'too-deep 1'],
  ])('says what is wrong with %s, and in which line', (text, wrong) => {
    expect(cut(text)).toBe(wrong);
  });
});
