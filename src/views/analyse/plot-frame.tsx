import { useEffect, useRef } from 'react';
import styles from './plot-frame.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { Button } from '../../ui/button.tsx';
import { type LazyPart, useLazyPart } from '../../ui/lazy-part.tsx';
import { oncePerFrame } from '../../ui/once-per-frame.ts';

/** A drawing of `data` of a width in CSS pixels, named by its summary. */
export type DrawPlot<Data> = (data: Data, frame: Readonly<{ width: number; summary: string }>) => Element;

/**
 * A drawing of the plotting library, which is fetched when it is first shown; drawn anew when its width changes. What it
 * says stands below it in words, also where it cannot be fetched.
 * @param plotter Must stay the same while mounted.
 */
export function PlotFrame<Data>({
  plotter,
  data,
  summary,
  height,
}: {
  plotter: LazyPart<DrawPlot<Data>>;
  data: Data;
  summary: string;
  /** Keeps its place until it is drawn, in CSS pixels. */
  height: number;
}) {
  const { t } = useTexts();
  const holder = useRef<HTMLDivElement>(null);
  const { part: draw, failures, retry } = useLazyPart(plotter);
  useEffect(() => {
    const element = holder.current;
    if (element === null || draw === null) return undefined;
    let drawnWidth = 0;
    // Not within the notification: a drawing changes the height, which would be notified again.
    const { ask, cancel } = oncePerFrame(() => {
      const width = element.clientWidth;
      if (width === 0 || width === drawnWidth) return;
      drawnWidth = width;
      element.replaceChildren(draw(data, { width, summary }));
    });
    const observer = new ResizeObserver(ask);
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancel();
    };
  }, [draw, data, summary]);
  return (
    <>
      {failures === 0 && <div ref={holder} className={styles.plot} style={{ minBlockSize: height }} />}
      <p className={styles.summary}>{summary}</p>
      {failures > 0 && (
        <p role="status" className={styles.missing}>
          {t('notice.partMissing')}{' '}
          <Button kind="text" onClick={retry}>
            {t('app.retry')}
          </Button>
        </p>
      )}
    </>
  );
}
