import { useId, useState } from 'react';
import styles from './furthest-estates.module.css';
import { walkText } from '../spread/spread-texts.ts';
import { type EstateWalk, furthestEstates } from '../../../domain/far/far-estates.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { WithinMinutes } from '../../../schema/analyse-choices.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import { useAtlas } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';

const FIRST = 10;

/** The estates that have none of the chosen places near: of the sub-district that is looked at, or of all. */
export function FurthestEstates({ walks, within }: { walks: readonly EstateWalk[]; within: WithinMinutes }) {
  const texts = useTexts();
  const { t, pick, format, pickName } = texts;
  const titleId = useId();
  const [isWhole, showWhole] = useState(false);
  const { subdistricts } = useAtlas();
  const areaId = useAnalysis((analysis) => analysis.areaId);
  const area = subdistricts.find(({ id }) => id === areaId);
  const far = furthestEstates(
    area === undefined ? walks : walks.filter(({ estate }) => estate.subdistrictId === area.id),
    within,
  );
  const shown = isWhole ? far : far.slice(0, FIRST);
  return (
    <section aria-labelledby={titleId} className={styles.far}>
      <h2 id={titleId} className={styles.title}>
        {area === undefined
          ? t('analyse.far.list', { count: far.length, minutes: within })
          : t('analyse.far.listOf', { count: far.length, minutes: within, name: pickName(area.properties) })}
      </h2>
      <ol className={styles.list}>
        {shown.map(({ estate: { id, name, nameEn }, minutes, straightMeters }) => (
          <li key={id}>
            <span>{pick({ zh: name, en: nameEn ?? name })}</span>
            <span className={styles.minutes}>
              {t('analyse.far.away', {
                walk: walkText(texts, minutes),
                distance: format.distance(straightMeters),
              })}
            </span>
          </li>
        ))}
      </ol>
      {far.length > FIRST && (
        <Button
          kind="text"
          aria-expanded={isWhole}
          onClick={() => {
            showWhole(!isWhole);
          }}
        >
          {t(isWhole ? 'analyse.far.fewer' : 'analyse.far.all')}
        </Button>
      )}
    </section>
  );
}
