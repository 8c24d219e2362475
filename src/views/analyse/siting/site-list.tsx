import { useId } from 'react';
import styles from './siting-answer.module.css';
import { gainText, gainValue, type LookedAt, namesOf, siteNameText, spanText } from './siting-texts.ts';
import { FigureNote } from '../figure-note.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';

/** The proposed sites by their numbers on the map, each with what it brings beyond those before it. */
export function SiteList({ looked }: { looked: LookedAt }) {
  const texts = useTexts();
  const titleId = useId();
  const { siting, sites, effect } = looked;
  const names = namesOf(looked);
  return (
    <section aria-labelledby={titleId} className={styles.sites}>
      <div className={styles.headed}>
        <h3 id={titleId} className={styles.title}>
          {texts.t('analyse.siting.list')}
        </h3>
        <FigureNote of="siteGain" />
      </div>
      <ol className={styles.list}>
        {sites.map((site, index) => {
          const name = names[index] ?? null;
          const added = effect.added[index] ?? { usual: 0, from: 0, to: 0 };
          const span = spanText(texts, added, (gain) =>
            gainValue(siting, siting.demand.land.residential, gain),
          );
          return (
            <li key={site}>
              <span aria-hidden="true" className={styles.number}>
                {texts.format.number(index + 1)}
              </span>
              <span className={styles.place}>{name === null ? '' : siteNameText(texts, name)}</span>
              <span className={styles.gain}>
                {texts.t(`analyse.siting.each.${siting.goal.goal}`, {
                  gain: gainText(texts, siting, added.usual),
                })}
                {span !== null && <span className={styles.range}> {span}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
