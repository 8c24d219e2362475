import { createExpression, latest, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { anchorsByPlace } from '../../../../src/map/overlays/name-places.ts';

/** The anchors that MapLibre tries for a feature, in their order. */
function anchorsFor(names: string): readonly unknown[] {
  const created = createExpression(
    anchorsByPlace(1),
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
  it('stands beside it, then below, then above', () => {
    expect(anchorsFor('either any')).toEqual(['left', 'right', 'top', 'bottom']);
  });

  it('stands above it only where there is no other room, if it is at the northern end', () => {
    expect(anchorsFor('left below')).toEqual(['right', 'top-right', 'top', 'bottom-right', 'bottom']);
  });

  it('stands below it only where there is no other room, if it is at the southern end', () => {
    expect(anchorsFor('right above')).toEqual(['left', 'bottom-left', 'bottom', 'top-left', 'top']);
  });
});
