import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './print-desk.module.css';
import { useGroundPicture } from './use-ground-picture.ts';
import { APP_BASE_URL } from '../base-urls.ts';
import { localDate } from '../outputs/local-date.ts';
import { shownSize } from '../outputs/shown-size.ts';
import type { Bounds } from '../../domain/geo/bounds.ts';
import { isLocated } from '../../domain/place/is-located.ts';
import { cameraForBounds, paperProjection } from '../../domain/print/paper-projection.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { DISTRICT_BOUNDS } from '../../map/district-bounds.ts';
import type { Camera } from '../../schema/camera.ts';
import type { AppState } from '../../state/app-state.ts';
import { useAppStore, useAppStoreApi } from '../../state/app-store-context.tsx';
import { formatUrl } from '../../state/url.ts';
import { usePassingInitiatives } from '../../state/use-listing.ts';
import { Button } from '../../ui/button.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { type Orientation, PAPER_MAP_SIZE, PrintSheet } from '../../views/print/print-sheet.tsx';

const ORIENTATIONS: readonly Orientation[] = ['portrait', 'landscape'];
/** As far in as the reader's own map goes. */
const MAX_ZOOM = 19;
const DISTRICT_MARGIN = 28;

type Seen = Pick<AppState, 'viewBounds' | 'camera'>;

/** What the reader sees; null for the whole district, before the map has moved. */
function seenBounds({ viewBounds, camera }: Seen): Bounds | null {
  if (viewBounds !== null) return { southWest: viewBounds[0], northEast: viewBounds[1] };
  return camera === null ? null : paperProjection(camera, shownSize()).bounds;
}

/** As much of the ground as the reader sees; the whole district with some room round it. */
function printedCamera(seen: Seen, orientation: Orientation): Camera {
  const { width, height } = PAPER_MAP_SIZE[orientation];
  const bounds = seenBounds(seen);
  if (bounds !== null) return cameraForBounds(bounds, { width, height }, MAX_ZOOM);
  const [southWest, northEast] = DISTRICT_BOUNDS;
  const room = { width: width - 2 * DISTRICT_MARGIN, height: height - 2 * DISTRICT_MARGIN };
  return cameraForBounds({ southWest, northEast }, room, MAX_ZOOM);
}

/** The rest of the page is out of reach, and stays off the paper, while the desk is there. */
function useWholePage(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opener = document.activeElement;
    const root = document.getElementById('root');
    if (root !== null) root.inert = true;
    document.documentElement.dataset.printing = '';
    heading.current?.focus();
    return () => {
      delete document.documentElement.dataset.printing;
      if (root !== null) root.inert = false;
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [heading]);
}

/** The present view on paper, to look at and to print. */
export function PrintDesk({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const initiatives = usePassingInitiatives().filter(isLocated);
  const store = useAppStoreApi();
  const [orientation, setOrientation] = useState<Orientation>('portrait');
  // About says nothing of the map: who scans the code wants to see that.
  const search = useAppStore((state) =>
    formatUrl(state.view === 'about' ? { ...state, view: 'explore' } : state),
  );
  const [date] = useState(() => localDate(new Date()));
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useWholePage(heading);

  const camera = printedCamera(store.getState(), orientation);
  const ground = useGroundPicture(orientation, camera);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && !isComposing(event.nativeEvent)) onClose();
  };
  return createPortal(
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere within
    <div
      role="dialog"
      aria-modal="true"
      aria-labelledby={titleId}
      className={styles.desk}
      onKeyDown={onKeyDown}
    >
      <div className={styles.bar}>
        <h1 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
          {t('print.title')}
        </h1>
        <SegmentedChoice
          name="orientation"
          legend={t('print.orientation')}
          choices={ORIENTATIONS.map((value) => ({ value, label: t(`print.orientationChoice.${value}`) }))}
          value={orientation}
          onChoose={setOrientation}
        />
        <p role="status" className={styles.state}>
          {ground.step === 'painting' && t('print.preparing')}
          {ground.step === 'none' && t('print.noMap')}
        </p>
        <Button
          kind="seal"
          disabled={ground.step === 'painting'}
          onClick={() => {
            window.print();
          }}
        >
          {t('print.print')}
        </Button>
        <Button kind="outlined" onClick={onClose}>
          {t('print.close')}
        </Button>
      </div>
      <section
        aria-label={t('print.preview')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and nothing in it takes the focus
        tabIndex={0}
        className={styles.paper}
        data-ready={ground.step === 'painting' ? undefined : ''}
      >
        <PrintSheet
          orientation={orientation}
          initiatives={initiatives}
          camera={camera}
          pictureUrl={ground.url}
          address={`${APP_BASE_URL}${search}`}
          date={date}
        />
      </section>
    </div>,
    document.body,
  );
}
