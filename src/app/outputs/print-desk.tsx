import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './print-desk.module.css';
import { type GroundOrder, paintGround, type PaintGround, useGroundPicture } from './use-ground-picture.ts';
import { APP_BASE_URL } from '../platform/site.ts';
import { useSight } from './use-sight.ts';
import { localDate } from '../../domain/local-date.ts';
import { groundValues, marksOf, shownSize } from './paint-map.ts';
import type { Bounds } from '../../domain/geo/bounds.ts';
import { sitesOf } from '../../domain/place/sites.ts';
import { cameraForBounds, paperProjection } from '../../domain/print/paper-projection.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { DISTRICT_BOUNDS, DISTRICT_ZOOM } from '../../map/district-ground.ts';
import type { Camera } from '../../schema/camera.ts';
import type { AppState } from '../../state/app-state.ts';
import { formatUrl } from '../../state/url.ts';
import { usePassingInitiatives } from '../../state/use-listing.ts';
import { Button } from '../../ui/button.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { printPage } from '../../ui/print-page.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { type Orientation, PAPER_MAP_SIZE, PrintSheet } from '../../views/print/print-sheet.tsx';

const ORIENTATIONS: readonly Orientation[] = ['portrait', 'landscape'];
const DISTRICT_MARGIN = 28;

type Seen = Pick<AppState, 'viewBounds' | 'camera'>;

/** What the reader sees; null for the whole district, before the map has moved. */
function seenBounds({ viewBounds, camera }: Seen): Bounds | null {
  if (viewBounds !== null) return { southWest: viewBounds[0], northEast: viewBounds[1] };
  return camera === null ? null : paperProjection(camera, shownSize()).bounds;
}

/** As much of the ground as the reader sees; the whole district with some room round it. */
function printedCamera(seen: Bounds | null, orientation: Orientation): Camera {
  const { width, height } = PAPER_MAP_SIZE[orientation];
  if (seen !== null) return cameraForBounds(seen, { width, height }, DISTRICT_ZOOM.max);
  const [southWest, northEast] = DISTRICT_BOUNDS;
  const room = { width: width - 2 * DISTRICT_MARGIN, height: height - 2 * DISTRICT_MARGIN };
  return cameraForBounds({ southWest, northEast }, room, DISTRICT_ZOOM.max);
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

/**
 * What the reader sees when the desk opens. Kept while it is open: map, numbers and list are of one moment, whatever
 * becomes of the window behind.
 */
function useView() {
  const sight = useSight();
  const sites = usePassingInitiatives().flatMap(sitesOf);
  const [view] = useState(() => {
    const { state } = sight();
    const values = groundValues(sight());
    // About says nothing of the map: who scans the code wants to see that.
    const search = formatUrl(state.view === 'about' ? { ...state, view: 'explore' } : state);
    return {
      sites,
      seen: seenBounds(state),
      values,
      marks: marksOf(values),
      address: `${APP_BASE_URL}${search}`,
      date: localDate(new Date()),
    };
  });
  return view;
}

type PrintDeskProps = Readonly<{
  onClose: () => void;
  paint?: PaintGround;
}>;

function Desk({ onClose, paint = paintGround }: PrintDeskProps) {
  const { t } = useTexts();
  const { seen, values, ...sheet } = useView();
  const orderFor = (orientation: Orientation): GroundOrder => ({
    orientation,
    camera: printedCamera(seen, orientation),
    values,
  });
  const [order, setOrder] = useState(() => orderFor('portrait'));
  const { orientation, camera } = order;
  const ground = useGroundPicture(order, paint);
  const [canPrint, setCanPrint] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useWholePage(heading);

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
          onChoose={(chosen) => {
            setOrder(orderFor(chosen));
          }}
        />
        <p role="status" className={styles.state}>
          {!canPrint && t('print.cannotPrint')} {ground.step === 'painting' && t('print.preparing')}
          {ground.step === 'none' && t('print.noMap')}
          {ground.step === 'failed' && t('print.mapFailed')}
        </p>
        {ground.step === 'failed' && (
          <Button
            kind="outlined"
            onClick={() => {
              setOrder(orderFor(orientation));
            }}
          >
            {t('app.retry')}
          </Button>
        )}
        <Button
          kind="seal"
          disabled={ground.step === 'painting'}
          onClick={() => {
            setCanPrint(printPage(window));
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
        <PrintSheet orientation={orientation} camera={camera} pictureUrl={ground.url} {...sheet} />
      </section>
    </div>,
    document.body,
  );
}

/** The present view on paper, to look at and to print. */
export function PrintDesk(props: PrintDeskProps) {
  const { locale } = useTexts();
  // The map has its names in one language: going back to another one begins anew.
  return <Desk key={locale} {...props} />;
}
