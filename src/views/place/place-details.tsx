import { PlaceData } from './place-data.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { PlaceFoot } from './place-foot.tsx';
import { PlaceHistory } from './place-history.tsx';
import { PlaceKeep } from './place-keep.tsx';
import { PlaceAccuracy, PlaceUnlocated } from './place-location.tsx';
import { PlaceMaps } from './place-maps.tsx';
import { PlaceMetro } from './place-metro.tsx';
import { PlaceParts } from './place-parts.tsx';
import { PlacePlate } from './place-plate.tsx';
import { PlaceQuote } from './place-quote.tsx';
import { PlaceRelated } from './place-related.tsx';
import { PlaceSection } from './place-section.tsx';
import styles from './place-view.module.css';
import { PlaceSummary } from './place-summary.tsx';
import { PlaceWalk } from './place-walk.tsx';
import { PlaceVisit } from './place-visit.tsx';
import { canBeVisited } from '../../domain/place/can-be-visited.ts';
import { isMapped } from '../../domain/place/sites.ts';
import { isLocated } from '../../domain/place/is-located.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative, LocatedInitiative } from '../../schema/initiative.ts';

/** Metro lines and roads are ways themselves: nobody asks for the way there, and a plan shows nothing of them. */
const isDestination = (initiative: Initiative): initiative is LocatedInitiative =>
  isLocated(initiative) && initiative.category !== 'transport';

/** What follows the name: data and summary, the plan, the evidence, the surroundings, and what can be done. */
export function PlaceDetails({ initiative }: { initiative: Initiative }) {
  const { t, pick } = useTexts();
  const { unlocated, remark } = initiative;
  return (
    <>
      <PlaceData initiative={initiative} />
      <PlaceSummary initiative={initiative} />
      {isDestination(initiative) && <PlacePlate initiative={initiative} />}
      <PlaceQuote initiative={initiative} />
      <PlaceParts initiative={initiative} />
      {canBeVisited(initiative) && <PlaceVisit visit={initiative.visit} />}
      <PlaceFacts facts={initiative.facts} />
      {isDestination(initiative) && <PlaceMetro initiative={initiative} />}
      {isLocated(initiative) && <PlaceAccuracy initiative={initiative} />}
      {unlocated !== null && !isMapped(initiative) && <PlaceUnlocated unlocated={unlocated} />}
      {remark !== null && (
        <PlaceSection title={t('place.remark')}>
          <p className={styles.remark}>{pick(remark)}</p>
        </PlaceSection>
      )}
      <PlaceHistory id={initiative.id} />
      <PlaceRelated initiative={initiative} />
      {isLocated(initiative) && <PlaceMaps initiative={initiative} />}
      {isMapped(initiative) && <PlaceWalk initiative={initiative} />}
      <PlaceKeep initiative={initiative} />
      {isLocated(initiative) && <PlaceFoot initiative={initiative} />}
    </>
  );
}
