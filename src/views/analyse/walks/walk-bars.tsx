import type { CSSProperties } from 'react';
import styles from './walk-bars.module.css';
import { barsOf, summaryOf } from './walk-bar-texts.ts';
import { Folded } from '../folded.tsx';
import frame from '../spread/metro-strip.module.css';
import { NEAR_MINUTES, shareOf, TICKS } from '../spread/strip-scale.ts';
import type { WalkHistogram } from '../../../domain/spread/walk-histogram.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';

type Style = CSSProperties & Record<`--${string}`, string>;

/** The same in words, for whoever does not see the plot. */
function BarTable({ histogram }: { histogram: WalkHistogram }) {
  const texts = useTexts();
  const { t, format } = texts;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('analyse.strip.minutes')}</th>
          <th scope="col">{t('analyse.column.count')}</th>
        </tr>
      </thead>
      <tbody>
        {barsOf(texts, histogram).map(({ label, count }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far many places are from the nearest on foot: a bar for each minute, as high as there are places. */
export function WalkBars({ histogram }: { histogram: WalkHistogram }) {
  const texts = useTexts();
  const { t } = texts;
  const { minutes, beyond } = histogram;
  const most = Math.max(1, beyond, ...minutes);
  const bar = (at: number, count: number): Style => ({
    '--at': String(shareOf(at)),
    '--high': String(count / most),
  });
  return (
    <>
      <p className={frame.note}>{t('analyse.walks.note')}</p>
      <div className={styles.plot} aria-hidden="true">
        <span className={frame.zone} style={{ '--share': String(shareOf(NEAR_MINUTES)) } as Style}>
          {t('analyse.strip.zone')}
        </span>
        {minutes.map((count, at) =>
          // One for each minute, which never change places.
          count === 0 ? null : <span key={at} className={styles.bar} style={bar(at, count)} />,
        )}
        {beyond > 0 && <span className={styles.bar} data-beyond="" style={bar(Infinity, beyond)} />}
        <span className={frame.axis}>
          {TICKS.map((tick) => (
            <span key={tick} style={{ '--at': String(shareOf(tick)) } as Style}>
              {t('analyse.strip.tick', { minutes: tick })}
            </span>
          ))}
          <span style={{ '--at': String(shareOf(Infinity)) } as Style}>{t('analyse.strip.beyond')}</span>
        </span>
      </div>
      <p className={frame.summary}>{summaryOf(texts, histogram)}</p>
      <Folded title={t('analyse.strip.table')} className={frame.twin}>
        <BarTable histogram={histogram} />
      </Folded>
    </>
  );
}
