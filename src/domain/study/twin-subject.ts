import type { Category } from '../../schema/category.ts';
import { FACETS, type FacetSelection } from '../../schema/facets.ts';
import type { EverydayKind } from '../../schema/gazetteer.ts';
import { everydayKindOf, PROGRAMME, type Subject } from '../../schema/study-subject.ts';

/** Things that both the report and OpenStreetMap name, each for itself: some are in both, and nobody knows here which. */
const TWINS = [{ category: 'market', kind: 'market' }] as const satisfies readonly Readonly<{
  category: Category;
  kind: EverydayKind;
}>[];

/** Which of the two is counted, and what the other is. */
export type Twin = (typeof TWINS)[number] & Readonly<{ counted: 'report' | 'map' }>;

/** Null where what is counted is one thing only, or of the report more than the one category. */
export function twinOf(subject: Subject, facets: FacetSelection): Twin | null {
  if (subject !== PROGRAMME) {
    const found = TWINS.find(({ kind }) => kind === everydayKindOf(subject));
    return found === undefined ? null : { ...found, counted: 'map' };
  }
  const [category, ...further] = facets.category;
  const isNarrower = FACETS.some((facet) => facet !== 'category' && facets[facet].length > 0);
  const found = TWINS.find((twin) => twin.category === category);
  return found === undefined || further.length > 0 || isNarrower ? null : { ...found, counted: 'report' };
}
