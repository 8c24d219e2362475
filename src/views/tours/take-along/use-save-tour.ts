import { useState } from 'react';
import { tourFiles } from './lazy-tour-files.ts';
import type { WayChoice } from './write-tour.ts';
import type { TakeAlongFormat } from '../../../domain/take-along/take-along-formats.ts';
import type { Outing } from '../../../domain/take-along/to-ics.ts';
import { localDate } from '../../../domain/local-date.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAtlas } from '../../../state/providers.tsx';
import { saveFile } from '../../../ui/save-file.ts';

export type ChosenOuting = Omit<Outing, 'writtenAt'>;

export type SaveOutcome =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'saved'; file: string }>
  /** What writes files could not be fetched, or a file could not be made. */
  | Readonly<{ kind: 'missing' | 'failed'; retry: () => void }>;

type Saving = Readonly<{
  outcome: SaveOutcome;
  /** @param outing Null where the format has no use for it. */
  save: (format: TakeAlongFormat, outing: ChosenOuting | null) => void;
}>;

/** Saves a tour as a file, and knows what came of it. */
export function useSaveTour({
  known,
  way,
  link,
}: Readonly<{ known: KnownTour; way: WayChoice; link: string }>): Saving {
  const texts = useTexts();
  const { sourceById } = useAtlas();
  const [outcome, setOutcome] = useState<SaveOutcome>({ kind: 'none' });
  const save = async (format: TakeAlongFormat, chosen: ChosenOuting | null): Promise<void> => {
    const failed = (kind: 'missing' | 'failed') => {
      setOutcome({ kind, retry: () => void save(format, chosen) });
    };
    // Nothing is said of the one before while the next is made.
    setOutcome({ kind: 'none' });
    const write = await tourFiles.load().catch(() => null);
    if (write === null) {
      failed('missing');
      return;
    }
    const now = new Date();
    const outing = { isoDate: localDate(now), startMinutes: 0, ...chosen, writtenAt: now.toISOString() };
    try {
      const { name, mediaType, text } = write({ known, way, format, outing, texts, sourceById, link });
      saveFile(name, new Blob([text], { type: mediaType }));
      setOutcome({ kind: 'saved', file: name });
    } catch {
      failed('failed');
    }
  };
  return {
    outcome,
    save: (format, outing) => {
      void save(format, outing);
    },
  };
}
