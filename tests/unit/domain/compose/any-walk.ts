import fc from 'fast-check';
import { visibleText } from '../../../../src/schema/visible-text.ts';
import { type ComposedTour, parseComposedTour } from '../../../../src/schema/composed-tour.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const degree = (most: number) =>
  fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((units) => units / 1e5);

export const anyPlace = fc.oneof(
  fc.record({
    kind: fc.constant('site'),
    id: fc.oneof(
      slug,
      fc.tuple(slug, slug).map((both) => both.join('.')),
    ),
  }),
  fc.record({ kind: fc.constant('station'), id: slug }),
  fc.record({ kind: fc.constant('gazetteer'), id: fc.stringMatching(/^[nwr][1-9]\d{0,11}$/) }),
  fc.record({ kind: fc.constant('point'), point: fc.tuple(degree(180), degree(90)) }),
);

const name = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.length <= 40);

/** Any walk there may be, as the schema gives it. */
export const anyWalk: fc.Arbitrary<ComposedTour> = fc
  .record({
    name: name.map(visibleText),
    stops: fc.array(fc.record({ place: anyPlace, stayMinutes: fc.integer({ min: 0, max: 180 }) }), {
      maxLength: 25,
    }),
    start: fc.oneof(fc.constantFrom('any', 'first', 'here'), anyPlace),
    end: fc.oneof(fc.constantFrom('any', 'last', 'start'), anyPlace),
    keepOrder: fc.boolean(),
    ride: fc.boolean(),
    budgetMinutes: fc.option(fc.integer({ min: 1, max: 960 })),
    begins: fc.option(
      fc.record({ day: fc.integer({ min: 1, max: 7 }), minute: fc.integer({ min: 0, max: 1439 }) }),
    ),
  })
  .map((walk) => {
    const parsed = parseComposedTour(walk);
    if (parsed === null) throw new Error(`No walk: ${JSON.stringify(walk)}`);
    return parsed;
  });

/** The ids that a walk names, to be found again. */
export function idsOf({ stops, start, end }: ComposedTour) {
  const places = [...stops.map(({ place }) => place), start, end].flatMap((place) =>
    typeof place === 'string' ? [] : [place],
  );
  const idsOfKind = (kind: 'site' | 'station') =>
    places.flatMap((place) => (place.kind === kind ? [place.id] : []));
  return { sites: idsOfKind('site'), stations: idsOfKind('station') };
}
