import { useId, useState } from 'react';
import styles from './saved-places.module.css';
import { type AddedPlaces, addPlaces } from '../../domain/nearby/add-places.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { fail, ok, type Result } from '../../schema/result.ts';
import {
  formatPlacesFile,
  MOST_FILE_BYTES,
  parsePlacesFile,
  type PlacesFile,
} from '../../schema/saved-places-file.ts';
import { useAppStore, useAppStoreApi } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { saveFile } from '../../ui/save-file.ts';

const FILE_TYPE = 'application/geo+json';

/** Saves the places as a file, to be read on another device. */
export function SavePlacesFile() {
  const { t } = useTexts();
  const places = useAppStore((state) => state.savedPlaces);
  return (
    <Button
      kind="text"
      onClick={() => {
        saveFile(t('nearby.saved.file.name'), new Blob([formatPlacesFile(places)], { type: FILE_TYPE }));
      }}
    >
      {t('nearby.saved.file.save')}
    </Button>
  );
}

type Read = AddedPlaces & Readonly<{ unreadCount: number }>;

function readingSentences(
  { t }: Texts,
  { addedCount, knownCount, leftOutCount, unreadCount }: Read,
): readonly string[] {
  return [
    addedCount > 0 ? t('nearby.saved.file.added', { count: addedCount }) : '',
    knownCount > 0 ? t('nearby.saved.file.known', { count: knownCount }) : '',
    leftOutCount > 0 ? t('nearby.saved.file.leftOut', { count: leftOutCount }) : '',
    unreadCount > 0 ? t('nearby.saved.file.unread', { count: unreadCount }) : '',
  ].filter((sentence) => sentence !== '');
}

type FileFailure = 'tooLarge' | 'unreadable' | 'noPlaces';

/** What came of a file. */
type Outcome = Result<Read, Readonly<{ code: FileFailure; file: string }>>;

function outcomeSentences(texts: Texts, outcome: Outcome): readonly string[] {
  if (outcome.ok) return readingSentences(texts, outcome.value);
  const { code, file } = outcome.error;
  return [texts.t(`nearby.saved.file.${code}`, { file })];
}

async function readPlaces(file: File): Promise<Result<PlacesFile, FileFailure>> {
  if (file.size > MOST_FILE_BYTES) return fail('tooLarge');
  try {
    const parsed = parsePlacesFile(await file.text());
    return parsed.ok ? parsed : fail('noPlaces');
  } catch {
    // Moved or deleted since it was chosen.
    return fail('unreadable');
  }
}

/** Adds the places of a file to those that are kept, and says what came of it. */
export function LoadPlacesFile() {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStoreApi();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const sentences = outcome === null ? [] : outcomeSentences(texts, outcome);
  const messageId = useId();
  const load = async (file: File): Promise<void> => {
    const read = await readPlaces(file);
    if (!read.ok) {
      setOutcome(fail({ code: read.error, file: file.name }));
      return;
    }
    const { savedPlaces, keepPlaces } = store.getState();
    const added = addPlaces(savedPlaces, read.value.places);
    keepPlaces(added.places);
    setOutcome(ok({ ...added, unreadCount: read.value.unreadCount }));
  };
  return (
    <>
      <FileButton
        label={t('nearby.saved.file.load')}
        accept=".geojson,.json,application/geo+json,application/json"
        describedBy={messageId}
        onFile={(file) => void load(file)}
      />
      <div id={messageId} role="status" className={styles.message}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}
