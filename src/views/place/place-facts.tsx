import { useMemo, useState } from 'react';
import { type NumberedFact, type NumberedSource, numberSources } from './number-sources.ts';
import styles from './place-facts.module.css';
import { PlaceSection } from './place-section.tsx';
import { SourceEntry } from './source-entry.tsx';
import { SourceSheet } from './source-sheet.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Fact } from '../../schema/initiative.ts';
import { useAtlas } from '../../state/providers.tsx';

type OpenSource = (sourceId: string) => void;

function SourceMark({
  source: { number, sourceId },
  onOpen,
}: {
  source: NumberedSource;
  onOpen: OpenSource;
}) {
  const { t, pick } = useTexts();
  const { sourceById, unread } = useAtlas();
  const publisher = sourceById.get(sourceId)?.publisher;
  const absent = unread.sources ? 'place.publisherUnread' : 'place.sourceSheet.notRecorded';
  const name = publisher === undefined ? t(absent) : pick(publisher);
  return (
    <sup className={styles.mark}>
      <button
        type="button"
        aria-label={t('place.sourceMark', { number, publisher: name })}
        aria-haspopup="dialog"
        onClick={(event) => {
          // Safari does not focus what is pressed; the sheet gives the focus back to where it was.
          event.currentTarget.focus();
          onOpen(sourceId);
        }}
      >
        {number}
      </button>
    </sup>
  );
}

function FactLine({ numbered: { fact, sources }, onOpen }: { numbered: NumberedFact; onOpen: OpenSource }) {
  const { t, pick } = useTexts();
  return (
    <li className={styles.fact}>
      {pick(fact.text)}
      {fact.weak && <span className={styles.weak}> {t('place.weak')}</span>}
      {sources.map((source) => (
        <SourceMark key={source.number} source={source} onOpen={onOpen} />
      ))}
    </li>
  );
}

/** What is known beyond the report: every statement with the number of its source, and the sources below. */
export function PlaceFacts({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTexts();
  const numbered = useMemo(() => numberSources(facts), [facts]);
  const [openId, setOpenId] = useState<string | null>(null);
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
        {numbered.facts.map((fact, index) => (
          <FactLine key={index} numbered={fact} onOpen={setOpenId} />
        ))}
      </ul>
      <ol className={styles.sources} aria-label={t('place.sources')}>
        {numbered.sourceIds.map((sourceId, index) => (
          <li key={sourceId}>
            <span className={styles.number}>{index + 1}</span>
            <SourceEntry sourceId={sourceId} />
          </li>
        ))}
      </ol>
      {openId !== null && (
        <SourceSheet
          sourceId={openId}
          onClose={() => {
            setOpenId(null);
          }}
        />
      )}
    </PlaceSection>
  );
}
