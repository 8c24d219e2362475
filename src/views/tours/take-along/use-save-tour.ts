import { useState } from 'react';
import { tourFiles } from './lazy-tour-files.ts';
import { duration } from '../tour-texts.ts';
import { waitingMinutes } from '../../../domain/compose/waiting-minutes.ts';
import { beginsOn } from '../../../domain/take-along/outing-day.ts';
import type { TakeAlongFormat } from '../../../domain/take-along/take-along-formats.ts';
import type { Outing } from '../../../domain/take-along/to-ics.ts';
import type { Doors } from '../../../domain/take-along/with-waiting.ts';
import { localDate } from '../../../domain/local-date.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { TourWay } from '../../../schema/tour-choices.ts';
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

/** The outing that is written, with the waiting for doors on its day. */
function plan(
  known: KnownTour,
  chosen: ChosenOuting | null,
  texts: Texts,
): Outing & Readonly<{ doors: Doors }> {
  const now = new Date();
  const day = { isoDate: localDate(now), startMinutes: 0, ...chosen };
  const minutes = waitingMinutes(known, beginsOn(day));
  return {
    ...day,
    writtenAt: now.toISOString(),
    doors: {
      hours: known.tour.stops.map(({ hours }) => hours),
      waiting: minutes > 0 ? texts.t('takeAlong.outing.waiting', { time: duration(texts, minutes) }) : null,
    },
  };
}

/** Saves a tour as a file, and knows what came of it. */
export function useSaveTour({
  known,
  way,
  link,
}: Readonly<{ known: KnownTour; way: TourWay; link: string }>): Saving {
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
    const outing = plan(known, chosen, texts);
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
