import { PaperCode } from './paper-code.tsx';
import { PaperLegend } from './paper-legend.tsx';
import { PaperList } from './paper-list.tsx';
import { MARKER_SIZE, PaperMap } from './paper-map.tsx';
import { PaperSources } from './paper-sources.tsx';
import styles from './print-sheet.module.css';
import type { MapMarks } from '../../domain/print/map-marks.ts';
import { numberReferences } from '../../domain/print/number-references.ts';
import { paperPlaces } from '../../domain/print/paper-places.ts';
import { paperProjection, type PaperSize } from '../../domain/print/paper-projection.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Camera } from '../../schema/camera.ts';
import type { Site } from '../../domain/place/sites.ts';

export type Orientation = 'portrait' | 'landscape';

/** What fits an A4 page within its margins, beside title, legend and code; CSS pixels, 96 to the inch. */
export const PAPER_MAP_SIZE: Readonly<Record<Orientation, PaperSize>> = {
  portrait: { width: 700, height: 820 },
  landscape: { width: 1028, height: 540 },
};

/** One CSS pixel on paper. */
const METERS_PER_CSS_PIXEL = 0.0254 / 96;
/** No map is truer than that. */
const SCALE_DIGITS = 2;

export type PrintSheetProps = Readonly<{
  orientation: Orientation;
  /** What passes the filters and has a place. */
  sites: readonly Site[];
  camera: Camera;
  /** Pins and lines beside the places. */
  marks: MapMarks;
  /** Of the ground; null while it is not there, or where no map can be drawn. */
  pictureUrl: string | null;
  /** Of this view, for the code. */
  address: string;
  /** ISO date of printing. */
  date: string;
}>;

/** The present view for A4 paper. Everything but the ground is text and lines, and needs no colour. */
export function PrintSheet({
  orientation,
  sites,
  camera,
  marks,
  pictureUrl,
  address,
  date,
}: PrintSheetProps) {
  const { t, format } = useTexts();
  const size = PAPER_MAP_SIZE[orientation];
  const projection = paperProjection(camera, size);
  const places = paperPlaces(sites, projection, {
    zoom: camera.zoom,
    markerRadius: MARKER_SIZE * 0.7,
  });
  const { sourceIds, numbersOf } = numberReferences(places.map(({ site }) => site));
  const denominator = Number((projection.metersPerPixel / METERS_PER_CSS_PIXEL).toPrecision(SCALE_DIGITS));
  const credits = [t('map.openStreetMap'), t('map.credits.relief'), t('map.credits.outline')].join(' · ');
  return (
    <article className={styles.sheet} data-orientation={orientation}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('print.sheetTitle')}</h1>
        <p>{t('print.shown', { count: places.length })}</p>
        <p>{t('print.scale', { denominator })}</p>
        <p>{t('print.printedOn', { date: format.date(date) })}</p>
      </header>
      <PaperMap pictureUrl={pictureUrl} marks={marks} places={places} projection={projection} size={size} />
      <div className={styles.foot}>
        <div>
          <PaperLegend places={places} marks={marks} />
          <p className={styles.credits}>{t('print.credits', { credits })}</p>
        </div>
        <PaperCode address={address} label={t('print.qr')} />
      </div>
      <section className={styles.places}>
        <h2 className={styles.heading}>{t('print.list')}</h2>
        {places.length === 0 ? (
          <p>{t('print.listNone')}</p>
        ) : (
          <PaperList places={places} numbersOf={numbersOf} />
        )}
      </section>
      {sourceIds.length > 0 && <PaperSources sourceIds={sourceIds} />}
    </article>
  );
}
