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
class SpokenReader implements Reader {
  readonly #speaker: Speaker;
  readonly #listeners = new Set<() => void>();
  #reading: Reading | null = null;
  #isRemarking = false;
  #state: ReaderState;

  constructor(speaker: Speaker) {
    this.#speaker = speaker;
    this.#state = { status: speaker.state().status, id: null, sentence: 0 };
    speaker.subscribe(() => {
      if (this.#isRemarking) this.#hearRemark(speaker.state());
      else this.#hearScript(speaker.state());
    });
  }

  readonly state = (): ReaderState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (script: Script): void => {
    this.#reading = { script, sentence: 0, goesOn: true };
    if (!this.#isRemarking) this.#readOn();
  };

  readonly play = (): void => {
    if (this.#reading === null) return;
    this.#reading = { ...this.#reading, goesOn: true };
    if (!this.#isRemarking) this.#readOn();
  };

  readonly repeat = this.play;

  readonly pause = (): void => {
    if (this.#reading === null) return;
    this.#reading = { ...this.#reading, goesOn: false };
    if (!this.#isRemarking) this.#speaker.pause();
  };

  readonly remark = (text: string): void => {
    this.#isRemarking = true;
    this.#speaker.say([text]);
    // Without a voice nothing is said, and no end of it is told.
    if (this.#speaker.state().status !== 'speaking') this.#isRemarking = false;
  };

  readonly stop = (): void => {
    this.#isRemarking = false;
    this.#reading = null;
    this.#speaker.stop();
    this.#tell({ status: this.#speaker.state().status, id: null, sentence: 0 });
  };

  #tell(state: ReaderState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #readOn(): void {
    if (this.#reading === null) return;
    const { script, sentence, goesOn } = this.#reading;
    if (goesOn) this.#speaker.say(script.sentences, sentence);
    // The speaker said the remark last, and knows nothing of what is paused behind it.
    else this.#tell({ status: 'paused', id: script.id, sentence });
  }

  #hearRemark({ status }: SpeakerState): void {
    if (status === 'speaking' || status === 'paused') return;
    this.#isRemarking = false;
    this.#readOn();
  }

  #hearScript(now: SpeakerState): void {
    const reading = SPEAKING.has(now.status) ? this.#reading : null;
    const sentence = 'sentence' in now ? now.sentence : 0;
    this.#reading = reading === null ? null : { ...reading, sentence, goesOn: now.status === 'speaking' };
    this.#tell({ status: now.status, id: reading?.script.id ?? null, sentence });
  }
}

export const createReader = (speaker: Speaker): Reader => new SpokenReader(speaker);
