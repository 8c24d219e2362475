import type { Bounds } from '../../domain/geo/bounds.ts';
import { localDate } from '../../domain/local-date.ts';
import { failure, type OwnFailure } from '../../domain/own-data/own-fault.ts';
import type { FieldChoice } from '../../domain/own-data/own-file.ts';
import { OWN_SIGNS, type OwnSet } from '../../domain/own-data/own-set.ts';
import { visibleText } from '../../schema/visible-text.ts';
import { addOwnSet, ownData } from '../../state/own-data.ts';
import { type ImportActions, type OpenImport, ownImport, type OwnImport } from '../../state/own-import.ts';
import type { ImportClient } from '../../workers/import-client.ts';

type ImporterOptions = Readonly<{
  /** May throw where the browser forbids workers. */
  startClient: () => ImportClient;
  /** Where the tiles of the map lie, and what ground they show. */
  archiveUrl: string;
  ground: Bounds;
  /** For the ids of sets: other at each call. */
  newId: () => string;
  now: () => Date;
}>;

const show = (now: OwnImport): void => ownImport.setState({ now });

/** Changes what is open; nothing where nothing is. */
function changeOpen(change: Partial<Omit<OpenImport, 'step'>>): void {
  ownImport.setState(({ now }) => (now.step === 'open' ? { now: { ...now, ...change } } : {}));
}

const open = (): OpenImport | null => {
  const { now } = ownImport.getState();
  return now.step === 'open' ? now : null;
};

/** What can still be changed: once it is being loaded, the worker has no more use for its file. */
const changeable = (): OpenImport | null => {
  const now = open();
  return now?.isLoading === true ? null : now;
};

const MOST_NAME_CHARACTERS = 60;

const nameOfFile = (fileName: string): string =>
  fileName.replace(/\.[^.]+$/, '').slice(0, MOST_NAME_CHARACTERS);

/** The first sign that no other set has. */
function freeSign(): OpenImport['sign'] {
  const taken = ownData.getState().sets.map(({ sign }) => sign);
  return OWN_SIGNS.find((sign) => !taken.includes(sign)) ?? OWN_SIGNS[0];
}

/** Whether it is known where the coordinates are. */
const hasPosition = (isTable: boolean, { lng, lat, pair }: FieldChoice): boolean =>
  !isTable || pair !== null || (lng !== null && lat !== null);

const toSet = (
  { fileName, opened, reading, name, sign, accuracyMeters }: OpenImport,
  rest: Pick<OwnSet, 'id' | 'addedOn' | 'system' | 'points' | 'drawn'>,
): OwnSet | null => {
  if (reading.step !== 'read') return null;
  const { faults, emptyCount, shapes } = reading.summary;
  const { format, notes } = opened;
  const told = visibleText(name).slice(0, MOST_NAME_CHARACTERS);
  return {
    ...rest,
    name: told === '' ? nameOfFile(fileName) : told,
    sign,
    fileName,
    format,
    accuracyMeters,
    faults,
    emptyCount,
    shapes,
    notes,
  };
};

/** Takes files in, one at a time, each in a worker of its own: ending that ends all work on it. */
export class OwnImporter {
  readonly #options: ImporterOptions;
  #client: ImportClient | null = null;
  #file: File | null = null;
  /** Counts readings: what an earlier one still answers is not heard. */
  #turn = 0;
  #onLoaded: ((set: OwnSet) => void) | null = null;

  constructor(options: ImporterOptions) {
    this.#options = options;
  }

  readonly actions: ImportActions = {
    choose: (file) => void this.#open(file, {}),
    reopen: (change) => {
      const now = changeable();
      if (this.#file === null || now === null) return;
      const { encoding, delimiter, sheet } = now.choice;
      const asked = {
        sheet,
        ...(encoding === null || encoding === now.opened.encoding?.encoding ? {} : { encoding }),
        // Another sheet or encoding may have other fields, and a delimiter that was guessed is guessed again.
        ...(delimiter === null ? {} : { delimiter }),
        ...change,
      };
      void this.#open(this.#file, asked, { system: now.system, name: now.name });
    },
    chooseFields: (change) => {
      const now = changeable();
      if (now === null) return;
      const { choice } = now;
      changeOpen({ choice: { ...choice, fields: { ...choice.fields, ...change } } });
      void this.#read();
    },
    change: (change) => {
      if (changeable() !== null) changeOpen(change);
    },
    load: () => void this.#load(),
    cancel: () => {
      this.#end();
      show({ step: 'none' });
    },
  };

  /**
   * Tells what is loaded from now on.
   *
   * @returns what ends that, and closes the file that is open: but what the reader has pressed to load is loaded all the same.
   */
  attend(onLoaded: (set: OwnSet) => void): () => void {
    this.#onLoaded = onLoaded;
    return () => {
      this.#onLoaded = null;
      if (open()?.isLoading !== true) this.actions.cancel();
    };
  }

  #end(): void {
    this.#turn += 1;
    this.#client?.dispose();
    this.#client = null;
    this.#file = null;
  }

  #fail(fileName: string, why: OwnFailure): void {
    this.#end();
    show({ step: 'failed', fileName, failure: why });
  }

  #start(fileName: string): ImportClient | null {
    try {
      return this.#options.startClient();
    } catch {
      // A browser may forbid workers.
      this.#fail(fileName, failure('worker-missing'));
      return null;
    }
  }

  async #open(
    file: File,
    asked: Parameters<ImportClient['open']>[2],
    kept: Partial<Pick<OpenImport, 'system' | 'name'>> = {},
  ): Promise<void> {
    this.#end();
    const turn = this.#turn;
    const fileName = visibleText(file.name);
    show({ step: 'opening', fileName });
    const client = this.#start(fileName);
    if (client === null) return;
    [this.#client, this.#file] = [client, file];
    const opened = await client.open(file, this.#options.ground, asked);
    if (turn !== this.#turn) return;
    if (!opened.ok) {
      this.#fail(fileName, opened.error);
      return;
    }
    show({
      ...{ step: 'open', fileName, opened: opened.value, choice: opened.value.choice },
      ...{ reading: { step: 'waiting' }, judging: 'asking', system: null, name: nameOfFile(fileName) },
      ...{ sign: freeSign(), accuracyMeters: null, isLoading: false },
      ...kept,
    });
    await this.#read();
  }

  async #read(): Promise<void> {
    const [client, now] = [this.#client, open()];
    if (client === null || now === null) return;
    this.#turn += 1;
    const turn = this.#turn;
    const isStale = (): boolean => turn !== this.#turn;
    if (!hasPosition(now.opened.isTable, now.choice.fields)) {
      changeOpen({ reading: { step: 'waiting' } });
      return;
    }
    changeOpen({ reading: { step: 'asking', share: 0 }, judging: 'asking' });
    // The last word of how far it is may come after the answer.
    let isReading = true;
    const read = await client.read(now.choice, (share) => {
      if (isReading && !isStale()) changeOpen({ reading: { step: 'asking', share } });
    });
    isReading = false;
    if (isStale()) return;
    if (!read.ok) {
      changeOpen({ reading: { step: 'failed', failure: read.error } });
      return;
    }
    changeOpen({ reading: { step: 'read', summary: read.value } });
    if (read.value.count > 0) await this.#judge(client, isStale);
  }

  async #judge(client: ImportClient, isStale: () => boolean): Promise<void> {
    const judged = await client.judge(this.#options.archiveUrl, this.#options.ground);
    if (isStale()) return;
    if (!judged.ok) {
      changeOpen({ judging: 'no-ground' });
      return;
    }
    // What was chosen by hand stays.
    const system = open()?.system ?? judged.value.system;
    changeOpen({ judging: judged.value, system });
  }

  async #load(): Promise<void> {
    // Pressed twice, it is loaded once.
    const [client, now] = [this.#client, changeable()];
    if (client === null || now?.system === null || now?.reading.step !== 'read') return;
    const { system } = now;
    const turn = this.#turn;
    changeOpen({ isLoading: true });
    const taken = await client.take(system, now.sign);
    if (turn !== this.#turn) return;
    if (!taken.ok) {
      this.#fail(now.fileName, taken.error);
      return;
    }
    const { newId, now: today } = this.#options;
    const set = toSet(now, { id: newId(), addedOn: localDate(today()), system, ...taken.value });
    this.#end();
    show({ step: 'none' });
    if (set === null) return;
    addOwnSet(set, 'not-kept');
    this.#onLoaded?.(set);
  }
}
