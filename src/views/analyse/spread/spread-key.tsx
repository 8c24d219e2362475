import styles from './spread-key.module.css';
import { classOf, countClasses } from '../../../domain/spread/count-classes.ts';
import type { Spread } from '../../../domain/spread/spread-rows.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';

/** What the shades on the map mean. */
export function SpreadKey({ spread: { rows } }: { spread: Spread }) {
  const { t, format } = useTexts();
  const counts = rows.map(({ count }) => count);
  const classes = countClasses(counts);
  return (
    <div className={styles.key}>
      <p id="spread-key">{t('analyse.key')}</p>
      <ol aria-labelledby="spread-key">
        {classes.map(({ from, to }, index) => (
          <li
            key={from}
            data-used={counts.some((count) => classOf(count, classes) === index) ? '' : undefined}
          >
            <span className={styles.shade} data-shade={index} />
            {from === to ? format.number(from) : t('analyse.keyRange', { from, to })}
          </li>
        ))}
      </ol>
    </div>
  );
}
