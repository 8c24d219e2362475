import { useState } from 'react';
import { answerFiles } from './answer-files.ts';
import { provenanceOf } from './provenance-of.ts';
import type { AnswerFormat } from './write-answer.ts';
import { localDate } from '../../../domain/local-date.ts';
import type { ShownAnswer } from '../../../domain/study/shown-answer.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAppStoreApi } from '../../../state/providers.tsx';
import { linkOf } from '../../../state/url.ts';
import { saveFile } from '../../../ui/save-file.ts';

export type SaveOutcome =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'saved'; file: string }>
  /** What writes files could not be fetched, or a file could not be made. */
  | Readonly<{ kind: 'missing' | 'failed'; retry: () => void }>;

/** Saves an answer as a file, and knows what came of it. */
export function useSaveAnswer(
  answer: ShownAnswer,
): Readonly<{ outcome: SaveOutcome; save: (format: AnswerFormat) => void }> {
  const texts = useTexts();
  const store = useAppStoreApi();
  const [outcome, setOutcome] = useState<SaveOutcome>({ kind: 'none' });
  const save = async (format: AnswerFormat): Promise<void> => {
    const failed = (kind: 'missing' | 'failed') => {
      setOutcome({ kind, retry: () => void save(format) });
    };
    // Nothing is said of the one before while the next is made.
    setOutcome({ kind: 'none' });
    const write = await answerFiles.load().catch(() => null);
    if (write === null) {
      failed('missing');
      return;
    }
    const link = linkOf(store.getState(), window.location.href);
    const provenance = provenanceOf(texts, { link, isoDate: localDate(new Date()) });
    try {
      const { name, blob } = await write(format, { answer, provenance, texts });
      saveFile(name, blob);
      setOutcome({ kind: 'saved', file: name });
    } catch {
      failed('failed');
    }
  };
  return {
    outcome,
    save: (format) => {
      void save(format);
    },
  };
}
