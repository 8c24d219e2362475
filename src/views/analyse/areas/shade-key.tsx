import { useId } from 'react';
import { ShadeSign } from './shade-sign.tsx';
import styles from './shade-key.module.css';
import { type CountClass, classOf, countClasses } from '../../../domain/spread/count-classes.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { CheckBox } from '../../../ui/check-box.tsx';

/** The numbers of a class, in words. */
export const classText = ({ t, format }: Texts, { from, to }: CountClass): string =>
  from === to ? format.number(from) : t('analyse.keyRange', { from, to });

/** What the shades on the map mean; on demand they have patterns too. */
export function ShadeKey({
  title,
  counts,
  gap = null,
}: {
  title: string;
  /** Of the areas that are shaded. */
  counts: readonly number[];
  /** What hatched ground means, where those without any are not shaded; null where none is hatched. */
  gap?: string | null;
}) {
  const texts = useTexts();
  const titleId = useId();
  const isPatterned = useAnalysis((analysis) => analysis.isPatterned);
  const change = useChangeAnalysis();
  const classes = countClasses(counts);
  return (
    <div className={styles.key}>
      <p id={titleId}>{title}</p>
      <ol aria-labelledby={titleId}>
        {classes.map((each, shade) => (
          <li
            key={each.from}
            data-used={counts.some((count) => classOf(count, classes) === shade) ? '' : undefined}
          >
            <ShadeSign shade={shade === 0 && gap !== null ? 'outline' : shade} isPatterned={isPatterned} />
            {classText(texts, each)}
          </li>
        ))}
      </ol>
      {gap !== null && (
        <p className={styles.gap}>
          <ShadeSign shade="gap" isPatterned={isPatterned} />
          {gap}
        </p>
      )}
      <CheckBox
        label={texts.t('analyse.patterns')}
        checked={isPatterned}
        className={styles.patterns}
        onChange={(chosen) => {
          change({ isPatterned: chosen });
        }}
      />
    </div>
  );
}
