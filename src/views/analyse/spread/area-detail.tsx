import styles from './area-detail.module.css';
import { SitePlaces } from './site-places.tsx';
import { AREA_DECIMALS, DENSITY_DECIMALS } from './spread-shown.ts';
import { areaName } from './spread-texts.ts';
import type { ShownSpread } from './use-spread.ts';
import { walkAt } from '../../../domain/spread/area-walks.ts';
import { rounded } from '../../../domain/study/shown-answer.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useInSight } from '../../../ui/use-in-sight.ts';

/** What is in the sub-district that is looked at. */
export function AreaDetail({ shown: { spread, study, walks } }: { shown: ShownSpread }) {
  const texts = useTexts();
  const { t } = texts;
  const areaId = useAnalysis((analysis) => analysis.areaId);
  const change = useChangeAnalysis();
  const row = spread.rows.find(({ area }) => area.id === areaId);
  const detail = useInSight<HTMLElement>(areaId);
  if (row === undefined) return null;
  const { area, count, range, density, stationCount } = row;
  return (
    <section ref={detail} aria-labelledby="area-detail" className={styles.detail}>
      <div className={styles.head}>
        <h2 id="area-detail" className={styles.title}>
          {t('analyse.area.title', { name: areaName(texts, row) })}
        </h2>
        <IconButton
          label={t('analyse.area.close')}
          onClick={() => {
            change({ areaId: null });
          }}
        >
          <Icon name="close" />
        </IconButton>
      </div>
      <p className={styles.note}>
        {count === 0 ? t('analyse.area.placesNone') : t('analyse.area.places', { count })}
      </p>
      <p className={styles.note}>
        {t('analyse.area.numbers', {
          area: rounded(area.properties.areaKm2, AREA_DECIMALS),
          density: rounded(density, DENSITY_DECIMALS),
          stations: stationCount,
        })}
      </p>
      {(range.from !== count || range.to !== count) && (
        <p className={styles.note}>{t('analyse.area.range', { ...range })}</p>
      )}
      {area.properties.boundaryQuality === 'estimated' && (
        <p className={styles.note}>{t('analyse.area.estimated')}</p>
      )}
      <SitePlaces
        target={walks?.target ?? null}
        places={row.first.map((at) => ({
          place: study.places.at(at),
          walk: walks === null ? null : walkAt(walks.columns, at),
        }))}
      />
      {count > row.first.length && (
        <p className={styles.note}>{t('analyse.hexagon.detail.more', { count: count - row.first.length })}</p>
      )}
    </section>
  );
}
