import { FACETS, OUTSIDE } from '../../schema/facets.ts';
import type { Facet, FacetSelection } from '../../schema/facets.ts';
import type { Initiative, SiteId } from '../../schema/initiative.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { isMapped, ownParts, partIdOf } from '../place/sites.ts';
import { accuracyClassOf } from '../place/accuracy-class-of.ts';

/** What an initiative is judged by. */
export type FacetSubject = Readonly<{ id: SiteId }> &
  Pick<Initiative, 'category' | 'kind' | 'status' | 'sections' | 'location' | 'places'>;

export type FacetContext = Readonly<{
  /** All sub-districts, in display order; empty when they could not be read. */
  subdistrictIds: readonly string[];
  /** Of the located initiatives; absent outside the district. */
  subdistrictIdOf: ReadonlyMap<SiteId, string>;
}>;

export const facetContextOf = ({
  subdistricts,
  subdistrictIdOf,
}: Readonly<{
  subdistricts: readonly Pick<SubdistrictFeature, 'id'>[];
  subdistrictIdOf: FacetContext['subdistrictIdOf'];
}>): FacetContext => ({ subdistrictIds: subdistricts.map(({ id }) => id), subdistrictIdOf });

type ValuesOf = (subject: FacetSubject, context: FacetContext) => readonly string[];

/** Of all its places, those of other initiatives among its parts included. */
function subdistrictsOf(
  { id, location, places }: FacetSubject,
  { subdistrictIdOf }: FacetContext,
): readonly string[] {
  const own = (site: SiteId): string => subdistrictIdOf.get(site) ?? OUTSIDE;
  const ofParts = (places?.parts ?? []).flatMap((part) =>
    // Another initiative may be unread.
    'initiative' in part ? (subdistrictIdOf.get(part.initiative) ?? []) : own(partIdOf(id, part)),
  );
  return location === null ? ofParts : [own(id), ...ofParts];
}

/** The values each facet has for an initiative, some perhaps twice; none where the question does not arise. */
const VALUES_OF: Readonly<Record<Facet, ValuesOf>> = {
  category: ({ category }) => [category],
  kind: ({ kind }) => [kind],
  status: ({ status }) => [status],
  section: ({ sections }) => sections,
  subdistrict: subdistrictsOf,
  located: (subject) => [isMapped(subject) ? 'located' : 'unlocated'],
  accuracy: ({ location, places }) =>
    [location, ...ownParts({ places }).map((part) => part.location)].flatMap((where) =>
      where === null ? [] : accuracyClassOf(where.accuracyMeters),
    ),
};

export const facetValuesOf = (
  facet: Facet,
  subject: FacetSubject,
  context: FacetContext,
): readonly string[] => VALUES_OF[facet](subject, context);

/** Whether one of the chosen values is one of the initiative's. */
function passesFacet(
  facet: Facet,
  subject: FacetSubject,
  { selection, context }: Readonly<{ selection: FacetSelection; context: FacetContext }>,
): boolean {
  const chosen: readonly string[] = selection[facet];
  return facetValuesOf(facet, subject, context).some((value) => chosen.includes(value));
}

/** Without the sub-districts nobody knows which one a place lies in: then that choice lets everything through. */
export const canBeAsked = (facet: Facet, { subdistrictIds }: FacetContext): boolean =>
  facet !== 'subdistrict' || subdistrictIds.length > 0;

/** The initiatives that pass every facet, in the given order. Map, list and counts all ask here. */
export function applyFacets<T extends FacetSubject>(
  initiatives: readonly T[],
  selection: FacetSelection,
  context: FacetContext,
): readonly T[] {
  const question = { selection, context };
  const asked = FACETS.filter((facet) => selection[facet].length > 0 && canBeAsked(facet, context));
  if (asked.length === 0) return initiatives;
  return initiatives.filter((initiative) => asked.every((facet) => passesFacet(facet, initiative, question)));
}
