import { describe, expect, it } from 'vitest';
import { nameSite } from '../../../../src/domain/siting/site-name.ts';
import type { SiteWalks } from '../../../../src/domain/siting/site-ground.ts';
import {
  lookedAtSites,
  nearestCandidate,
  nextCandidate,
  type Siting,
} from '../../../../src/domain/siting/siting.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

/** A cross of five, 0.01 degrees apart, and one further to the east. */
const POINTS = [
  [120, 30],
  [120, 30.01],
  [120.01, 30],
  [120, 29.99],
  [119.99, 30],
  [120.03, 30],
] as const;
const walks: Pick<SiteWalks, 'candidates'> = {
  candidates: POINTS.map(([lng, lat]) => ({ point: lngLat(lng, lat), own: null, street: null })),
};
const whole = walks as SiteWalks;

describe('a site that is moved', () => {
  it('goes to the possible place that is nearest', () => {
    expect(nearestCandidate(whole, lngLat(120.024, 30.001))).toBe(5);
    expect(nearestCandidate({ ...whole, candidates: [] }, lngLat(120, 30))).toBeNull();
  });

  it.each([
    [0, 1],
    [90, 2],
    [180, 3],
    [270, 4],
    [350, 1],
  ])('goes on at %i degrees to the next one that way', (bearing, next) => {
    expect(nextCandidate(whole, 0, bearing)).toBe(next);
  });

  it('stays where nothing lies that way', () => {
    expect(nextCandidate(whole, 5, 90)).toBeNull();
    expect(nextCandidate(whole, 2, 90)).toBe(5);
  });

  it('is looked at where the link has it, if it has as many as were found', () => {
    const siting = { walks: whole, found: { sites: [0, 1] } } as unknown as Siting;
    expect(lookedAtSites(siting, [])).toEqual([0, 1]);
    expect(lookedAtSites(siting, [lngLat(120.0099, 30), lngLat(120, 29.9901)])).toEqual([2, 3]);
    expect(lookedAtSites(siting, [lngLat(120.01, 30)])).toEqual([0, 1]);
  });
});

it('is named by its street and the nearest estate within 400 m', () => {
  const estate = (name: string, lng: number) => ({ name: { zh: name, en: name }, point: lngLat(lng, 30) });
  const site = { point: lngLat(120, 30), own: null, street: { zh: '文三路', en: null } };
  expect(nameSite(site, [estate('far', 120.003), estate('near', 120.002)], [])).toEqual({
    own: null,
    street: { zh: '文三路', en: '文三路' },
    estate: { zh: 'near', en: 'near' },
    area: null,
  });
  expect(nameSite(site, [estate('beyond', 120.005)], []).estate).toBeNull();
});
