import { useEffect, useRef, useState } from 'react';
import styles from './charts.module.css';
import { figureLine } from './figure-text.ts';
import { oncePerFrame } from '../../ui/once-per-frame.ts';
import type { Figure } from '../../domain/indicators/exhibit.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { Button } from '../../ui/button.tsx';
import { createLazyPart, useLazyPart } from '../../ui/lazy-part.tsx';
import { useNearness } from '../../ui/use-nearness.ts';

/** The plotting library. */
const plotter = createLazyPart(async () => (await import('./draw-growth-plot.ts')).drawGrowthPlot);

/** Rates compared on one scale. Where the chart cannot be fetched, the same is said in a sentence. */
export function GrowthChart({ indicators }: { indicators: readonly Figure[] }) {
  const texts = useTexts();
  const holder = useRef<HTMLDivElement>(null);
  const near = useNearness(holder, false);
  const [everNear, setEverNear] = useState(false);
  if (near && !everNear) setEverNear(true);
  const { part: draw, failures, retry } = useLazyPart(plotter, { wanted: everNear });

  useEffect(() => {
    const element = holder.current;
    if (element === null || draw === null) return;
    const rows = indicators.map((indicator) => ({
      label: texts.pick(indicator.label),
      value: indicator.value,
      figure: figureLine(indicator, texts),
    }));
    const summary = summarise(indicators, texts);
    let drawnWidth = 0;
    // Not within the notification: a drawing changes the height, which would be notified again.
    const { ask, cancel } = oncePerFrame(() => {
      const width = element.clientWidth;
      if (width === 0 || width === drawnWidth) return;
      drawnWidth = width;
      element.replaceChildren(draw(rows, { width, summary }));
    });
    const observer = new ResizeObserver(ask);
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancel();
    };
  }, [draw, indicators, texts]);

  if (failures > 0) {
    return (
      <div role="status" className={styles.instead}>
        <p>{summarise(indicators, texts)}</p>
        <Button kind="text" onClick={retry}>
          {texts.t('app.retry')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div
        ref={holder}
        className={styles.growth}
        data-drawn={draw === null ? undefined : ''}
        style={{ minBlockSize: indicators.length * ROW_HEIGHT }}
      />
      <p className={styles.undrawn}>{summarise(indicators, texts)}</p>
    </>
  );
}

/** Keeps the place of the chart until it is drawn. */
const ROW_HEIGHT = 49;

function summarise(indicators: readonly Figure[], texts: ReturnType<typeof useTexts>): string {
  const items = indicators.map((indicator) =>
    texts.t('report.summary.growthItem', {
      label: texts.pick(indicator.label),
      figure: figureLine(indicator, texts),
    }),
  );
  return texts.t('report.summary.growth', { list: items.join(texts.t('content.separator')) });
}
