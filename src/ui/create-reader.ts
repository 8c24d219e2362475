import type { Speaker, SpeakerState } from './create-speaker.ts';

/** Sentences that are read one after the other; `id` tells them from others. */
export type Script = Readonly<{ id: string; sentences: readonly string[] }>;

export type ReaderState = Readonly<{
  /** Of the script; `idle` while only a remark is made. */
  status: SpeakerState['status'];
  /** Null while none is read. */
  id: string | null;
  /** Of the script, counted from 0. */
  sentence: number;
}>;

/** Reads scripts, and puts remarks in between. */
export type Reader = Readonly<{
  state: () => ReaderState;
  /** @returns the removal of the listener */
  subscribe: (listener: () => void) => () => void;
  /** Reads from the beginning, in place of another script; after a remark that is being made. */
  read: (script: Script) => void;
  play: () => void;
  pause: () => void;
  /** Reads the sentence again. */
  repeat: () => void;
  /** Says something at once; what was being read goes on after it, with the sentence that was broken off. */
  remark: (text: string) => void;
  /** Falls silent and forgets the script. */
  stop: () => void;
}>;

type Reading = Readonly<{ script: Script; sentence: number; goesOn: boolean }>;

const SPEAKING: ReadonlySet<SpeakerState['status']> = new Set(['speaking', 'paused', 'failed']);

/** One voice for stories and turns: a turn cannot wait for the end of a story. */
export function createReader(speaker: Speaker): Reader {
  let reading: Reading | null = null;
  let isRemarking = false;
  let state: ReaderState = { status: speaker.state().status, id: null, sentence: 0 };
  const listeners = new Set<() => void>();

  const tell = (next: ReaderState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const readOn = (): void => {
    if (reading?.goesOn === true) speaker.say(reading.script.sentences, reading.sentence);
    else if (reading !== null) tell({ status: 'paused', id: reading.script.id, sentence: reading.sentence });
  };
  const hearRemark = ({ status }: SpeakerState): void => {
    if (status !== 'idle' && status !== 'failed') return;
    isRemarking = false;
    readOn();
  };
  const hearScript = (now: SpeakerState): void => {
    const sentence = 'sentence' in now ? now.sentence : 0;
    const isRead = SPEAKING.has(now.status) && reading !== null;
    const id = isRead ? (reading?.script.id ?? null) : null;
    reading = isRead && reading !== null ? { ...reading, sentence, goesOn: now.status === 'speaking' } : null;
    tell({ status: now.status, id, sentence });
  };
  speaker.subscribe(() => (isRemarking ? hearRemark : hearScript)(speaker.state()));

  /** What is paused behind a remark goes on by itself; the speaker knows nothing of it any more. */
  const again = (): void => {
    if (reading === null || isRemarking) return;
    reading = { ...reading, goesOn: true };
    readOn();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: (script) => {
      reading = { script, sentence: 0, goesOn: true };
      if (!isRemarking) readOn();
    },
    play: again,
    repeat: again,
    pause: () => {
      if (reading === null) return;
      reading = { ...reading, goesOn: false };
      if (!isRemarking) speaker.pause();
    },
    remark: (text) => {
      isRemarking = true;
      speaker.say([text]);
      // Without a voice nothing is said, and no end of it is told.
      if (speaker.state().status !== 'speaking') isRemarking = false;
    },
    stop: () => {
      isRemarking = false;
      reading = null;
      speaker.stop();
      tell({ status: speaker.state().status, id: null, sentence: 0 });
    },
  };
}
