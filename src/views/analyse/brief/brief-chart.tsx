import { useEffect, useState } from 'react';
import styles from './brief-sheet.module.css';
import { chartPicture, svgAddress } from '../export/chart-picture.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { ShownChart } from '../../../state/analyse-answers.ts';

/** Stands on paper at six sevenths of that: letters of 11 px are 7 pt there. */
const WIDTH = 420;

/** A chart on paper. What cannot be drawn is said. */
export function BriefChart({ chart }: { chart: ShownChart }) {
  const { t } = useTexts();
  const [drawn, setDrawn] = useState<Readonly<{ address: string | null }> | null>(null);
  useEffect(() => {
    let isWanted = true;
    chartPicture(
      { draw: () => chart.draw(WIDTH) },
      { title: chart.title, subtitle: '', credits: '', stands: 'within' },
    ).then(
      ({ svg }) => {
        if (isWanted) setDrawn({ address: svgAddress(svg) });
      },
      () => {
        if (isWanted) setDrawn({ address: null });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [chart]);
  if (drawn === null) return null;
  if (drawn.address === null) return <p className={styles.small}>{t('analyse.brief.noChart')}</p>;
  return <img src={drawn.address} alt={chart.title} className={styles.chart} />;
}
