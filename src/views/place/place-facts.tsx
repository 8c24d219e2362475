import { useId, useMemo } from 'react';
import { type NumberedFact, numberSources } from './number-sources.ts';
import styles from './place-facts.module.css';
import { PlaceSection } from './place-section.tsx';
import { SourceEntry } from './source-entry.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Fact } from '../../schema/initiative.ts';

function SourceMark({ number, targetId }: { number: number; targetId: string }) {
  const { t } = useTexts();
  return (
    <sup className={styles.mark}>
      <a
        href={`#${targetId}`}
        aria-label={t('place.sourceMark', { number })}
        onClick={(event) => {
          // Following the fragment would change the address, which holds the reader's choices.
          event.preventDefault();
          document.getElementById(targetId)?.focus();
        }}
      >
        {number}
      </a>
    </sup>
  );
}

function FactLine({
  numbered: { fact, sourceNumbers },
  idOf,
}: {
  numbered: NumberedFact;
  idOf: (n: number) => string;
}) {
  const { t, pick } = useTexts();
  return (
    <li className={styles.fact}>
      {pick(fact.text)}
      {fact.weak && <span className={styles.weak}> {t('place.weak')}</span>}
      {sourceNumbers.map((number) => (
        <SourceMark key={number} number={number} targetId={idOf(number)} />
      ))}
    </li>
  );
}

/** What is known beyond the report: every statement with the number of its source, and the sources below. */
export function PlaceFacts({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTexts();
  const prefix = useId();
  const numbered = useMemo(() => numberSources(facts), [facts]);
  const idOf = (number: number) => `${prefix}source-${number}`;
  if (facts.length === 0) {
    return (
      <PlaceSection title={t('place.facts')}>
        <p className={styles.none}>{t('place.factsNone')}</p>
      </PlaceSection>
    );
  }
  return (
    <PlaceSection title={t('place.facts')} note={t('place.factsCount', { count: facts.length })}>
      <ul className={styles.facts}>
        {numbered.facts.map((entry, index) => (
          <FactLine key={index} numbered={entry} idOf={idOf} />
        ))}
      </ul>
      <ol className={styles.sources} aria-label={t('place.sources')}>
        {numbered.sourceIds.map((sourceId, index) => (
          <li key={sourceId} id={idOf(index + 1)} tabIndex={-1}>
            <span className={styles.number}>{index + 1}</span>
            <SourceEntry sourceId={sourceId} />
          </li>
        ))}
      </ol>
    </PlaceSection>
  );
}
