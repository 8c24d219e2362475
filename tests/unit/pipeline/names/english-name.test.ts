import { expect, test } from 'vitest';
import { englishName } from '../../../../pipeline/names/english-name.ts';
import { LISTED_NAMES } from '../../../../pipeline/names/listed-names.ts';

test('takes the name as mapped', () => {
  expect(englishName({ highway: 'primary', name: '古翠路', 'name:en': ' Gucui Road ' })).toEqual({
    ...{ text: 'Gucui Road', source: 'osm' },
  });
});

test('goes by rule where there is none', () => {
  expect(englishName({ highway: 'primary', name: '古灵慈路' })).toEqual({
    ...{ text: 'Gulingci Road', source: 'rule' },
  });
});

test('mends a mistake of the map by the list', () => {
  expect(englishName({ natural: 'peak', name: '天竺山', 'name:en': 'Tianzhu Moutain' })).toEqual({
    ...{ text: 'Tianzhu Hill', source: 'list' },
  });
});

test('takes no Chinese for English', () => {
  expect(englishName({ highway: 'primary', name: '云起路', 'name:en': '云起路' })).toEqual({
    ...{ text: 'Yunqi Road', source: 'rule' },
  });
});

test('reads a name with the English one behind', () => {
  expect(englishName({ highway: 'primary', name: '文一西路 Wenyi Road (West)' })?.text).toBe(
    'Wenyi West Road',
  );
});

test('leaves shops and houses alone', () => {
  expect(englishName({ shop: 'books', name: '文三路书店' })).toBeNull();
  expect(englishName({ building: 'yes', name: '文三路' })).toBeNull();
});

test('gives the listed name of a sight to no bus stop', () => {
  expect(englishName({ highway: 'bus_stop', name: '葛岭' })?.text).toBe('Geling');
});

test('lists no name with Chinese characters in it, and none that is misspelt', () => {
  for (const [name, english] of Object.entries(LISTED_NAMES)) {
    expect([name, english]).toEqual([
      name,
      expect.not.stringMatching(/\p{Script=Han}|Moutain|Avenve|\bRd\b/u),
    ]);
  }
});
