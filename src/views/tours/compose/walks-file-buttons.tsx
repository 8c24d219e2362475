import { useId, useState } from 'react';
import styles from './kept-walks.module.css';
import { type KeptWalks } from './use-kept-walks.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { fail, ok, type Result } from '../../../schema/result.ts';
import {
  formatWalksFile,
  MOST_WALKS_FILE_BYTES,
  parseWalksFile,
  type WalksFile,
} from '../../../schema/walks-file.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { saveFile } from '../../../ui/save-file.ts';

const FILE_TYPE = 'application/json';

const FAILURES = {
  'too-large': 'composer.importTooLarge',
  unreadable: 'composer.importUnreadable',
  'no-json': 'composer.importNoJson',
  'no-walks': 'composer.importNoWalks',
  newer: 'composer.importNewer',
} as const;

type Added = Readonly<{
  addedCount: number;
  renamedCount: number;
  leftOutCount: number;
  unreadCount: number;
}>;
type Outcome = Result<Added, Readonly<{ code: keyof typeof FAILURES; file: string }>>;

function sentencesOf({ t }: Texts, outcome: Outcome): readonly string[] {
  if (!outcome.ok) return [t(FAILURES[outcome.error.code], { file: outcome.error.file })];
  const { addedCount, renamedCount, leftOutCount, unreadCount } = outcome.value;
  return [
    t('composer.imported', { count: addedCount }),
    ...(renamedCount > 0 ? [t('composer.importedRenamed', { count: renamedCount })] : []),
    ...(leftOutCount > 0 ? [t('composer.importedLeft', { count: leftOutCount })] : []),
    ...(unreadCount > 0 ? [t('composer.importedBad', { count: unreadCount })] : []),
  ];
}

async function readWalks(file: File): Promise<Result<WalksFile, keyof typeof FAILURES>> {
  if (file.size > MOST_WALKS_FILE_BYTES) return fail('too-large');
  try {
    return parseWalksFile(await file.text());
  } catch {
    // Moved or deleted since it was chosen.
    return fail('unreadable');
  }
}

/** Keeps the walks of a file, as far as there is room. */
function addAll(kept: KeptWalks, { walks, unreadCount }: WalksFile): Added {
  const added = walks.slice(0, kept.room()).map((walk) => kept.keep(walk, null).name !== walk.name);
  return {
    addedCount: added.length,
    renamedCount: added.filter(Boolean).length,
    leftOutCount: walks.length - added.length,
    unreadCount,
  };
}

/** Saves all kept walks as a file, and adds those of one. */
export function WalksFileButtons({ kept, onImport }: { kept: KeptWalks; onImport: () => void }) {
  const texts = useTexts();
  const { t } = texts;
  const messageId = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const load = async (file: File): Promise<void> => {
    const read = await readWalks(file);
    onImport();
    setOutcome(read.ok ? ok(addAll(kept, read.value)) : fail({ code: read.error, file: file.name }));
  };
  const walks = kept.walks.flatMap(({ walk }) => walk ?? []);
  return (
    <div className={styles.files}>
      {walks.length > 0 && (
        <Button
          kind="text"
          onClick={() => {
            saveFile(t('composer.fileName'), new Blob([formatWalksFile(walks)], { type: FILE_TYPE }));
          }}
        >
          {t('composer.export')}
        </Button>
      )}
      <FileButton
        label={t('composer.import')}
        accept=".json,application/json"
        describedBy={messageId}
        onFile={(file) => void load(file)}
      />
      <div id={messageId} role="status" className={styles.message}>
        {outcome !== null && sentencesOf(texts, outcome).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
    </div>
  );
}
