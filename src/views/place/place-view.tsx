import type { Ref } from 'react';
import { LazyPlaceDetails } from './lazy-place-details.tsx';
import { OtherLanguage } from './other-language.tsx';
import { PlaceBar } from './place-bar.tsx';
import styles from './place-view.module.css';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { Marker } from '../../ui/marker.tsx';
import { PanelScroller } from '../../ui/panel-page.tsx';

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
  return (
    <div className={styles.place}>
      <PlaceBar initiative={initiative} onClose={onClose} />
      {/* Another initiative starts at its top. */}
      <PanelScroller key={initiative.id}>
        <Title initiative={initiative} headingRef={headingRef} />
        <LazyPlaceDetails initiative={initiative} />
      </PanelScroller>
    </div>
  );
}
