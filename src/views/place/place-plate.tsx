import { type CSSProperties, Suspense, use, useReducer } from 'react';
import { PlateDrawing } from './plate-drawing.tsx';
import styles from './place-plate.module.css';
import { isTooUncertain } from '../../domain/plate/is-too-uncertain.ts';
import { plateWindows } from '../../domain/plate/plate-window.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LocatedInitiative } from '../../schema/initiative.ts';
import type { DatedPlate, PlateAbsence } from '../../state/plate-source.ts';
import { usePlateSource } from '../../state/plate-source-context.tsx';
import { Button } from '../../ui/button.tsx';

type OfInitiative = Readonly<{ initiative: LocatedInitiative }>;

const SHAPE_KINDS = {
  Point: 'about',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'area',
  MultiPolygon: 'area',
} as const;

function shapeText({ t, pick }: Texts, { geometry, location }: LocatedInitiative): string {
  const kind = SHAPE_KINDS[geometry.type];
  return location.shape.kind === 'stand-in' && kind !== 'about'
    ? t('place.plate.standIn', { what: pick(location.shape.what) })
    : t(`place.plate.shape.${kind}`);
}

function Caption({
  initiative,
  dataDate,
  hidden = false,
}: OfInitiative & { dataDate: string | null; hidden?: boolean }) {
  const texts = useTexts();
  const { t, format } = texts;
  return (
    <p className={styles.caption} data-hidden={hidden ? '' : undefined}>
      {t('place.plate.caption', { shape: shapeText(texts, initiative) })}
      <span className={styles.data}>
        {dataDate === null
          ? t('place.plate.dataUndated')
          : t('place.plate.data', { date: format.date(dataDate) })}
      </span>
    </p>
  );
}

function Drawn({ initiative, dated: { plate, dataDate } }: OfInitiative & { dated: DatedPlate }) {
  const texts = useTexts();
  const { t, format } = texts;
  const scale: CSSProperties & Record<'--scale-share', number> = {
    '--scale-share': plate.scaleBarMeters / plate.width,
  };
  const label = t('place.plate.alt', {
    width: format.distance(plate.width),
    height: format.distance(plate.height),
    count: plate.footprintCount,
    shape: shapeText(texts, initiative),
  });
  return (
    <>
      <div className={styles.box}>
        <PlateDrawing plate={plate} label={label} />
        <div className={styles.scale} style={scale} aria-hidden="true">
          <span className={styles.bar} />
          {format.distance(plate.scaleBarMeters)}
        </div>
      </div>
      <Caption initiative={initiative} dataDate={dataDate} />
    </>
  );
}

function Absent({
  initiative,
  absence,
  onRetry,
}: OfInitiative & { absence: PlateAbsence; onRetry: () => void }) {
  const { t } = useTexts();
  return (
    <div className={styles.absent}>
      <div className={styles.box} data-hidden="" />
      <Caption initiative={initiative} dataDate={null} hidden />
      <div className={styles.reason}>
        <p>{t(`place.plate.absent.${absence}`)}</p>
        {absence === 'unreachable' && (
          <Button kind="text" onClick={onRetry}>
            {t('app.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Loaded({ initiative }: OfInitiative) {
  const source = usePlateSource();
  const [, loadAgain] = useReducer((count: number) => count + 1, 0);
  const result = use(source.load(initiative));
  if (result.ok) return <Drawn initiative={initiative} dated={result.value} />;
  return (
    <Absent
      initiative={initiative}
      absence={result.error}
      onRetry={() => {
        source.forget(initiative.id);
        loadAgain();
      }}
    />
  );
}

/** The place on the ground it stands on. Its room is kept while the ground is read, so that nothing moves. */
export function PlacePlate({ initiative }: OfInitiative) {
  const { t } = useTexts();
  if (isTooUncertain(initiative)) {
    return <p className={styles.without}>{t('place.plate.absent.too-uncertain')}</p>;
  }
  const { geometry, location } = initiative;
  const [{ widthMeters, heightMeters }] = plateWindows({ geometry, point: location.point });
  const room: CSSProperties & Record<'--plate-ratio', string> = {
    '--plate-ratio': `${widthMeters} / ${heightMeters}`,
  };
  return (
    <section aria-label={t('place.plate.title')} className={styles.plate} style={room}>
      <Suspense
        fallback={
          <>
            <div className={styles.box} />
            <Caption initiative={initiative} dataDate={null} />
          </>
        }
      >
        <Loaded initiative={initiative} />
      </Suspense>
    </section>
  );
}
