import styles from '../evidence/sourced-list.module.css';
import { PlaceSection } from './place-section.tsx';
import { SourcedList } from '../evidence/sourced-list.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Fact } from '../../schema/initiative.ts';

/** What is known beyond the report. */
export function PlaceFacts({ facts }: { facts: readonly Fact[] }) {
  const { t, pick } = useTexts();
  if (facts.length === 0) {
    return (
      <PlaceSection title={t('place.facts')}>
        <p className={styles.none}>{t('place.factsNone')}</p>
      </PlaceSection>
    );
  }
  return (
    <PlaceSection title={t('place.facts')} note={t('place.factsCount', { count: facts.length })}>
      <SourcedList lines={facts.map(({ text, sources, weak }) => ({ content: pick(text), sources, weak }))} />
    </PlaceSection>
  );
}
