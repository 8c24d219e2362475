import styles from './place-plate.module.css';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LocatedInitiative } from '../../schema/initiative.ts';

const SHAPE_KINDS = {
  Point: 'about',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'area',
  MultiPolygon: 'area',
} as const;

/** How the shape of the initiative is drawn, in words. */
export function shapeText({ t, pick }: Texts, { geometry, location }: LocatedInitiative): string {
  const kind = SHAPE_KINDS[geometry.type];
  return location.shape.kind === 'stand-in' && kind !== 'about'
    ? t('place.plate.standIn', { what: pick(location.shape.what) })
    : t(`place.plate.shape.${kind}`);
}

/** What a plate shows and of what date; hidden, it only keeps the room. */
export function PlateCaption({
  initiative,
  dataDate,
  hidden = false,
}: {
  initiative: LocatedInitiative;
  dataDate: string | null;
  hidden?: boolean;
}) {
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
