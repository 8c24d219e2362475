import { PlaceRows } from './place-rows.tsx';
import { PlaceSection } from './place-section.tsx';
import { nearbyInitiatives } from '../../domain/place/nearby-initiatives.ts';
import { relatedInitiatives } from '../../domain/place/related-initiatives.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { useAtlas } from '../../state/providers.tsx';

const NEARBY_METERS = 1000;
const MOST_NEARBY = 5;

/** The initiatives that belong to this one, and then those that only lie near it. */
export function PlaceRelated({ initiative }: { initiative: Initiative }) {
  const { t, format } = useTexts();
  const { initiatives, initiativeById } = useAtlas();
  const related = relatedInitiatives(initiative, initiativeById);
  const others = initiatives.filter((other) => other !== initiative && !related.includes(other));
  const nearby =
    initiative.location === null
      ? []
      : nearbyInitiatives(initiative.location.point, { initiatives: others, radiusMeters: NEARBY_METERS });
  return (
    <>
      {related.length > 0 && (
        <PlaceSection title={t('place.related')}>
          <PlaceRows name="related" from={initiative} initiatives={related} />
        </PlaceSection>
      )}
      {nearby.length > 0 && (
        <PlaceSection
          title={t('place.nearby')}
          note={t('place.nearbyWithin', { distance: format.distance(NEARBY_METERS) })}
        >
          <PlaceRows
            name="nearby"
            from={initiative}
            initiatives={nearby.slice(0, MOST_NEARBY).map((near) => near.initiative)}
          />
        </PlaceSection>
      )}
    </>
  );
}
