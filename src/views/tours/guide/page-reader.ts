import { useEffect, useSyncExternalStore } from 'react';
import { chooseVoice } from '../../../domain/guide/choose-voice.ts';
import type { ContentLanguage } from '../../../schema/localized-text.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { createReader, type Reader, type ReaderState } from '../../../ui/create-reader.ts';
import { createSpeaker } from '../../../ui/create-speaker.ts';

const MUTE: Reader = (() => {
  const state: ReaderState = { status: 'no-voice', id: null, sentence: 0 };
  const nothing = (): void => undefined;
  return {
    state: () => state,
    subscribe: () => nothing,
    ...{ read: nothing, play: nothing, pause: nothing, repeat: nothing, remark: nothing, stop: nothing },
  };
})();

const readers = new WeakMap<SpeechSynthesis, Map<ContentLanguage, Reader>>();

/** One for each language and page, as the browser has one voice at a time. */
function readerOf(language: ContentLanguage): Reader {
  if (!('speechSynthesis' in window)) return MUTE;
  const ofBrowser = readers.get(window.speechSynthesis) ?? new Map<ContentLanguage, Reader>();
  readers.set(window.speechSynthesis, ofBrowser);
  const known = ofBrowser.get(language);
  if (known !== undefined) return known;
  const reader = createReader(
    createSpeaker({
      synthesis: window.speechSynthesis,
      createUtterance: (text) => new SpeechSynthesisUtterance(text),
      chooseVoice: (voices) => chooseVoice(voices, language),
    }),
  );
  ofBrowser.set(language, reader);
  return reader;
}

/** What reads aloud in the language of the page. */
export function useReader(): Reader {
  const { language } = useTexts();
  return readerOf(language);
}

/** The same, silent once its user is gone, or is about another thing. */
export function useOwnReader(about: string): Reader {
  const reader = useReader();
  useEffect(() => () => reader.stop(), [reader, about]);
  return reader;
}

/** What is being read. */
export function useReading(): ReaderState {
  const { subscribe, state } = useReader();
  return useSyncExternalStore(subscribe, state);
}

/** A browser that has told of no voice so far may never do. */
export const isMute = (status: ReaderState['status']): boolean =>
  status === 'no-voice' || status === 'finding-voice';
