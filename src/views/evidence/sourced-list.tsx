import { type ReactNode, useState } from 'react';
import { type NumberedSource, numberSources } from './number-sources.ts';
import styles from './sourced-list.module.css';
import { SourceEntry } from './source-entry.tsx';
import { SourceSheet } from './source-sheet.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAtlas } from '../../state/providers.tsx';

type OpenSource = (sourceId: string) => void;

/** What is said, and by whom. */
export type SourcedLine = Readonly<{
  content: ReactNode;
  sources: readonly string[];
  /** Whether no original publisher answers for it. */
  weak: boolean;
}>;

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

/** Statements, each with the numbers of its sources, which open them; below they are listed, unless that is left out. */
export function SourcedList({ lines, listed = true }: { lines: readonly SourcedLine[]; listed?: boolean }) {
  const { t } = useTexts();
  const numbered = numberSources(lines);
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <>
      <ul className={styles.facts}>
        {numbered.facts.map(({ fact: { content, weak }, sources }, index) => (
          <li key={index} className={styles.fact}>
            {content}
            {weak && <span className={styles.weak}> {t('place.weak')}</span>}
            {sources.map((source) => (
              <SourceMark key={source.number} source={source} onOpen={setOpenId} />
            ))}
          </li>
        ))}
      </ul>
      {listed && (
        <ol className={styles.sources} aria-label={t('place.sources')}>
          {numbered.sourceIds.map((sourceId, index) => (
            <li key={sourceId}>
              <span className={styles.number}>{index + 1}</span>
              <SourceEntry sourceId={sourceId} />
            </li>
          ))}
        </ol>
      )}
      {openId !== null && (
        <SourceSheet
          sourceId={openId}
          onClose={() => {
            setOpenId(null);
          }}
        />
      )}
    </>
  );
}
