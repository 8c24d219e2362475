/** What of `speechSynthesis` is used. */
export type Synthesis = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

/** Null for an error of the browser that has no better name. */
type SpeechFault = SpeechSynthesisErrorCode | null;

/** What the speaker does, and with which sentence of those it was given, counted from 0. */
export type SpeakerState =
  /** The browser has not told its voices yet. */
  | Readonly<{ status: 'finding-voice' }>
  /** None of its voices will do: there is only the text. */
  | Readonly<{ status: 'no-voice' }>
  | Readonly<{ status: 'idle' }>
  | Readonly<{ status: 'speaking'; sentence: number }>
  | Readonly<{ status: 'paused'; sentence: number }>
  /** It could not be said; `play` tries again. */
  | Readonly<{ status: 'failed'; sentence: number; fault: SpeechFault }>;

export type Speaker = Readonly<{
  state: () => SpeakerState;
  /** @returns the removal of the listener */
  subscribe: (listener: () => void) => () => void;
  /** Says the sentences from one on, in place of what is being said. Does nothing without a voice. */
  say: (sentences: readonly string[], from?: number) => void;
  /** Goes on with the sentence that was paused or failed, from its beginning. */
  play: () => void;
  pause: () => void;
  /** Says the sentence again that is being said or is paused. */
  repeat: () => void;
  /** Falls silent and forgets the sentences. */
  stop: () => void;
  dispose: () => void;
}>;

type Mouth = Readonly<{
  synthesis: Synthesis;
  /** `(text) => new SpeechSynthesisUtterance(text)`. */
  createUtterance: (text: string) => SpeechSynthesisUtterance;
}>;

type SpeakerParts = Mouth &
  Readonly<{
    /** Null when none of them will do. */
    chooseVoice: (voices: readonly SpeechSynthesisVoice[]) => SpeechSynthesisVoice | null;
  }>;

/** Ends by our own hand, or another page's: nothing went wrong. */
const BROKEN_OFF: ReadonlySet<string> = new Set(['canceled', 'interrupted']);

type Utterance = Readonly<{
  text: string;
  voice: SpeechSynthesisVoice;
  ended: () => void;
  failed: (fault: SpeechFault) => void;
}>;

/** Says one text at a time, and passes over what the browser tells of one that was broken off. */
function createMouth({ synthesis, createUtterance }: Mouth) {
  /** Also keeps it from being collected in the middle of a sentence, after which Chrome tells no end. */
  let current: SpeechSynthesisUtterance | null = null;

  function silence(): void {
    if (current === null) return;
    // Before `cancel`, which may tell of the end at once.
    current = null;
    synthesis.cancel();
  }

  function utter({ text, voice, ended, failed }: Utterance): void {
    silence();
    const utterance = createUtterance(text);
    const finish = (tell: () => void): void => {
      if (current !== utterance) return;
      current = null;
      tell();
    };
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => finish(ended);
    utterance.onerror = ({ error }) => finish(() => failed(error));
    current = utterance;
    synthesis.speak(utterance);
  }

  return { utter, silence };
}

/** The voice of the moment: browsers tell theirs late, and they come and go. */
function watchVoice(
  { synthesis, chooseVoice }: SpeakerParts,
  changed: (voice: SpeechSynthesisVoice | null) => void,
): () => void {
  const find = (): void => changed(chooseVoice(synthesis.getVoices()));
  synthesis.addEventListener('voiceschanged', find);
  // Chrome has none at first, and tells when they have come.
  if (synthesis.getVoices().length > 0) find();
  return () => synthesis.removeEventListener('voiceschanged', find);
}

/** The state, and whom to tell of its changes. */
function createTold() {
  const listeners = new Set<() => void>();
  let state: SpeakerState = { status: 'finding-voice' };
  return {
    state: () => state,
    change: (next: SpeakerState): void => {
      state = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    forget: () => listeners.clear(),
  };
}

/**
 * Reads sentences aloud, one utterance each, and tells which one is being said. A pause breaks the sentence off, and it begins
 * anew afterwards: `speechSynthesis.pause()` ends the utterance on Android, and does nothing in some voices.
 */
export function createSpeaker(parts: SpeakerParts): Speaker {
  const mouth = createMouth(parts);
  const { state, change, subscribe, forget } = createTold();
  let sentences: readonly string[] = [];
  let voice: SpeechSynthesisVoice | null = null;

  const quiet = (next: SpeakerState): void => {
    mouth.silence();
    change(next);
  };
  const speak = (sentence: number): void => {
    const text = sentences[sentence];
    if (voice === null) return;
    if (text === undefined) mouth.silence();
    change(text === undefined ? { status: 'idle' } : { status: 'speaking', sentence });
    if (text === undefined) return;
    mouth.utter({
      text,
      voice,
      ended: () => speak(sentence + 1),
      failed: (fault) => change(afterFault(sentence, fault)),
    });
  };
  /** Does it with the sentence at hand, in certain states. */
  const inStates = (statuses: readonly SpeakerState['status'][], act: (sentence: number) => void) => () => {
    const now = state();
    if ('sentence' in now && statuses.includes(now.status)) act(now.sentence);
  };
  const unwatch = watchVoice(parts, (found) => {
    voice = found;
    if (found === null) quiet({ status: 'no-voice' });
    else if (!('sentence' in state())) change({ status: 'idle' });
  });

  return {
    state,
    subscribe,
    say: (next, from = 0) => {
      sentences = next;
      speak(from);
    },
    play: inStates(['paused', 'failed'], speak),
    pause: inStates(['speaking'], (sentence) => quiet({ status: 'paused', sentence })),
    repeat: inStates(['speaking', 'paused', 'failed'], speak),
    stop: inStates(['speaking', 'paused', 'failed'], () => quiet({ status: 'idle' })),
    dispose: () => {
      unwatch();
      forget();
      voice = null;
      mouth.silence();
    },
  };
}

const afterFault = (sentence: number, fault: SpeechFault): SpeakerState =>
  fault !== null && BROKEN_OFF.has(fault)
    ? { status: 'paused', sentence }
    : { status: 'failed', sentence, fault };
