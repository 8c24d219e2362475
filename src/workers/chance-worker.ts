import { expose } from 'comlink';
import { checkAreas, checkPlaces } from './check-question.ts';
import { createTurns } from './in-turns.ts';
import type { ChanceOutcome, ChanceQuestion } from '../domain/chance/chance-question.ts';
import { chanceSteps } from '../domain/chance/chance-steps.ts';
import { type PlaceColumns, toLocated } from '../domain/study/place-columns.ts';
import { type PairOutcome, type PairQuestion, pairSteps } from '../domain/chance/pair-steps.ts';

/** Of a million places columns come at once, and objects would not. */
export type AskedChance = Omit<ChanceQuestion, 'places'> & Readonly<{ places: PlaceColumns }>;

type OnProgress = (share: number) => void;

/** Each is cancelled for itself. */
const [chances, pairs] = [createTurns(), createTurns()];

/** The ground of the last question, with its text: it comes as another copy each time. */
let last: Readonly<{ text: string; ground: ChanceQuestion['ground'] }> | null = null;

/** The same question, on the same object where the ground is that of the last one: what was made of it is kept. */
function onKeptGround<Question extends Pick<ChanceQuestion, 'ground'>>(question: Question): Question {
  checkAreas(question.ground);
  const text = JSON.stringify(question.ground);
  if (last?.text !== text) last = { text, ground: question.ground };
  return { ...question, ground: last.ground };
}

const api = {
  /** Null when it is cancelled; as is a question before it when the next one comes. */
  async chance({ places, ...rest }: AskedChance, onProgress: OnProgress): Promise<ChanceOutcome | null> {
    chances.cancel();
    const question = onKeptGround({ ...rest, places: toLocated(checkPlaces(places)) });
    return (await chances.run(chanceSteps(question), onProgress))?.value ?? null;
  },
  async pair(question: PairQuestion, onProgress: OnProgress): Promise<PairOutcome | null> {
    pairs.cancel();
    return (await pairs.run(pairSteps(onKeptGround(question)), onProgress))?.value ?? null;
  },
  cancelChance(): void {
    chances.cancel();
  },
  cancelPair(): void {
    pairs.cancel();
  },
};

export type ChanceWorkerApi = typeof api;

expose(api);
