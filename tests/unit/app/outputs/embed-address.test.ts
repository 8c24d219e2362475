import { describe, expect, it } from 'vitest';
import { embedAddress, embedSnippet } from '../../../../src/app/outputs/embed-address.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { URL_DEFAULTS } from '../../../../src/state/url.ts';

const state = {
  ...URL_DEFAULTS,
  view: 'about' as const,
  camera: { center: lngLat(120.1, 30.2), zoom: 13, bearing: 0, pitch: 0 },
  terrain3d: true,
};

describe('embedAddress', () => {
  it('shows the present view in the language of the page, without its panel', () => {
    expect(
      embedAddress('https://atlas.test/', state, { locale: 'en', view: 'current', categories: ['market'] }),
    ).toBe('https://atlas.test/?only=category.market&lang=en&at=120.1,30.2,13&embed=1&3d=1');
  });

  it('shows the walk that is put together, with the lines it may ride on', () => {
    const composing = { ...state, view: 'tours' as const, walk: 'AbC1', openedLines: ['12'] };
    const choices = { locale: 'en', view: 'current', categories: [] } as const;
    const { searchParams } = new URL(embedAddress('https://atlas.test/', composing, choices));
    expect(Object.fromEntries(searchParams)).toMatchObject({ view: 'tours', walk: 'AbC1', opened: '12' });
    const closed = embedAddress('https://atlas.test/', { ...composing, view: 'about' }, choices);
    expect(new URL(closed).searchParams.has('walk')).toBe(false);
  });

  it('shows the whole district when asked to', () => {
    const address = embedAddress('https://atlas.test/a/', state, {
      locale: 'zh-Hant',
      view: 'district',
      categories: [],
    });
    expect(address).toBe('https://atlas.test/a/?lang=zh-Hant&embed=1');
  });
});

it('the snippet escapes what would end its attributes', () => {
  expect(embedSnippet('https://atlas.test/?a=1&b="2"', 'A <B>')).toContain(
    'src="https://atlas.test/?a=1&amp;b=&quot;2&quot;" title="A &lt;B&gt;"',
  );
});

it('the snippet lets the map ask for the position and fill the screen, as its buttons offer', () => {
  const snippet = embedSnippet('https://atlas.test/', 'Atlas');
  expect(snippet).toContain(' allow="geolocation"');
  expect(snippet).toContain(' allowfullscreen');
});
