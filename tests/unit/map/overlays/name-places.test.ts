import { createExpression, latest, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { anchorsByPlace } from '../../../../src/map/overlays/name-places.ts';

/** The anchors that MapLibre tries for a feature, in their order. */
function anchorsFor(names: string, reach: 'near' | 'far' = 'near'): readonly unknown[] {
  const created = createExpression(
    anchorsByPlace(1, reach),
    'anchors',
    latest.layout_symbol['text-variable-anchor-offset'] as unknown as StylePropertySpecification,
  );
  if (created.result === 'error') throw new Error(created.value.map(String).join());
  const { values } = created.value.evaluate({ zoom: 14 }, { type: 'Point', properties: { names } }) as {
    values: readonly unknown[];
  };
  return values.filter((value) => typeof value === 'string');
}

describe('the name of a stop', () => {
  it('stands beside it, then below, then above, then at a corner', () => {
    expect(anchorsFor('either any')).toEqual([
      ...['left', 'right', 'top', 'bottom'],
      ...['top-left', 'bottom-left', 'top-right', 'bottom-right'],
    ]);
  });

  it('stands on the other side where there is no other room, if that is no edge of the map', () => {
    expect(anchorsFor('rather right any')).toEqual([
      ...anchorsFor('right any'),
      ...['right', 'top-right', 'bottom-right'],
    ]);
  });

  it('stands further off, above or below, where it has to be shown and has no room beside it', () => {
    const far = anchorsFor('right above', 'far');
    expect(far.slice(-2)).toEqual(['bottom', 'top']);
    expect(far.slice(0, -2)).toEqual(anchorsFor('right above'));
  });

  it('stands above it only where there is no other room, if it is at the northern end', () => {
    expect(anchorsFor('left below')).toEqual(['right', 'top-right', 'top', 'bottom-right', 'bottom']);
  });

  it('stands below it only where there is no other room, if it is at the southern end', () => {
    expect(anchorsFor('right above')).toEqual(['left', 'bottom-left', 'bottom', 'top-left', 'top']);
  });
});
