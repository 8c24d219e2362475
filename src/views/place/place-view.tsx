import { type KeyboardEvent, type Ref } from 'react';
import { OtherLanguage } from './other-language.tsx';
import { PlaceBar } from './place-bar.tsx';
import { PlaceData } from './place-data.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { PlaceAccuracy, PlaceMetro, PlaceUnlocated } from './place-location.tsx';
import { PlaceQuote } from './place-quote.tsx';
import { PlaceRelated } from './place-related.tsx';
import { PlaceSection } from './place-section.tsx';
import { PlaceSteps } from './place-steps.tsx';
import styles from './place-view.module.css';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { Marker } from '../../ui/marker.tsx';

const MARKER_SIZE = 44;

function Title({ initiative, headingRef }: { initiative: Initiative; headingRef: Ref<HTMLHeadingElement> }) {
  const { pick } = useTexts();
  return (
    <div className={styles.head}>
      <div>
        <h1 ref={headingRef} tabIndex={-1} className={styles.name}>
          {pick(initiative.name)}
        </h1>
        <OtherLanguage text={initiative.name} className={styles.otherName} />
      </div>
      <Marker picture={themedMarker(initiative.category, initiative.status)} size={MARKER_SIZE} />
    </div>
  );
}

/** Everything known about one initiative, and how well. */
export function PlaceView({
  initiative,
  headingRef,
  onClose,
}: {
  initiative: Initiative;
  headingRef: Ref<HTMLHeadingElement>;
  onClose: () => void;
}) {
  const { t, pick } = useTexts();
  const { location, unlocated, remark } = initiative;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    // Escape is a shortcut of the close button, not the only way.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.place} onKeyDown={onKeyDown}>
      <PlaceBar onClose={onClose} />
      {/* Another initiative starts at its top. */}
      <div key={initiative.id} className={styles.scroller}>
        <Title initiative={initiative} headingRef={headingRef} />
        <PlaceData initiative={initiative} />
        <PlaceQuote initiative={initiative} />
        <PlaceSection title={t('place.summary')}>
          <p className={styles.summary}>{pick(initiative.summary)}</p>
        </PlaceSection>
        <PlaceFacts facts={initiative.facts} />
        {location !== null && <PlaceMetro point={location.point} />}
        {location !== null && <PlaceAccuracy location={location} />}
        {unlocated !== null && <PlaceUnlocated unlocated={unlocated} />}
        {remark !== null && (
          <PlaceSection title={t('place.remark')}>
            <p className={styles.remark}>{pick(remark)}</p>
          </PlaceSection>
        )}
        <PlaceRelated initiative={initiative} />
        <PlaceSteps initiative={initiative} />
      </div>
    </div>
  );
}
