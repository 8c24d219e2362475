import { proxy, releaseProxy, wrap } from 'comlink';
import { openWorker } from './open-worker.ts';
import workerUrl from './analysis-worker.ts?worker&url';
import type { ColumnsQuestion } from '../domain/compare/compare-columns.ts';
import type { Comparison } from '../domain/compare/compare-places.ts';
import type { HexagonAnswer } from '../domain/hexagon/hexagon-rows.ts';
import type { AreaWalks } from '../domain/spread/area-walks.ts';
import type { WalkColumns } from '../domain/spread/walk-columns.ts';
import type { CountedStudy } from '../domain/study/count-study.ts';
import type { PlaceColumns } from '../domain/study/place-columns.ts';
import type { Geometry } from '../schema/geometry.ts';
import type { AnalysisSources, AnalysisWorkerApi } from './analysis-worker.ts';
import type { HexagonQuestion } from './hexagon-service.ts';
import type { OnProgress, WalkCells } from './study-service.ts';

/** What is asked about: the same object again is not handed over again. */
type Asked = Readonly<{ places: PlaceColumns; areas: readonly Geometry[] }>;

/** The worker of Analyse as the app sees it; its promises reject once the worker is gone. Null answers what was ended. */
export type AnalysisClient = Readonly<{
  hexagons: (question: HexagonQuestion) => Promise<HexagonAnswer | null>;
  /** Counts by area, with the middle. A question ends that before it. */
  count: (
    question: Asked & Readonly<{ seed: number }>,
    onProgress: OnProgress,
  ) => Promise<CountedStudy | null>;
  /** The indices of the places that lie in the areas. */
  within: (question: Asked) => Promise<Uint32Array | null>;
  /** Walks of the places by area, or by hexagon. */
  walks: (
    question: Asked & Readonly<{ walks: WalkColumns; cells: WalkCells | null }>,
  ) => Promise<readonly AreaWalks[] | null>;
  /** The key of a row is the position of its area. */
  compare: (question: ColumnsQuestion, onProgress: OnProgress) => Promise<Comparison<number> | null>;
  end: (what: Parameters<AnalysisWorkerApi['end']>[0]) => void;
  dispose: () => void;
}>;

/** Sets of places and areas that the worker keeps: those that one goes to and fro between. */
const MOST_HELD = 6;

const startWorker = (): Worker => openWorker(workerUrl, 'analysis');

/** Hands things over once, and numbers them; the oldest are let go. */
function createHolder(drop: (id: number) => void) {
  let held: readonly Readonly<{ thing: object; id: number }>[] = [];
  let last = 0;
  return <T extends object>(thing: T, send: (id: number, thing: T) => void): number => {
    const known = held.find((each) => each.thing === thing);
    if (known !== undefined) return known.id;
    last += 1;
    held = [...held, { thing, id: last }];
    send(last, thing);
    for (const { id } of held.slice(0, -MOST_HELD)) drop(id);
    held = held.slice(-MOST_HELD);
    return last;
  };
}

/** @throws where the browser forbids workers. */
export function createAnalysisClient(
  sources: AnalysisSources,
  start: () => Worker = startWorker,
): AnalysisClient {
  const worker = start();
  const remote = wrap<AnalysisWorkerApi>(worker);
  let end: (reason: string) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = (reason) => reject(new Error(reason));
  });
  // Nobody may be waiting when it ends.
  ended.catch(() => undefined);
  const onError = (event: ErrorEvent): void => end(event.message || 'The worker of Analyse did not start.');
  const onMessageError = (): void => end('An answer of the worker of Analyse could not be read.');
  worker.addEventListener('error', onError);
  worker.addEventListener('messageerror', onMessageError);
  // comlink never settles a question to a worker that is gone.
  const orEnd = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, ended]);
  // The worker hears one after the other: what is asked next finds what was loaded and handed over.
  void remote.load(sources);
  const hold = createHolder((id) => void remote.drop(id));
  const holdPlaces = (places: PlaceColumns): number =>
    hold(places, (id, columns) => void remote.holdPlaces(id, columns));
  const holdAreas = (areas: readonly Geometry[]): number =>
    hold(areas, (id, geometries) => void remote.holdAreas(id, geometries));
  const held = ({ places, areas }: Asked) => ({ places: holdPlaces(places), areas: holdAreas(areas) });

  return {
    hexagons: (question) => orEnd(remote.hexagons({ ...question, ...held(question) })),
    count: (question, onProgress) =>
      orEnd(remote.count({ seed: question.seed, ...held(question) }, proxy(onProgress))),
    within: (question) => orEnd(remote.within(held(question))),
    compare: (question, onProgress) => {
      const areas = holdAreas(question.areas);
      if (question.kind === 'areas')
        return orEnd(remote.compareAreas({ ...held(question), pair: question.pair }, proxy(onProgress)));
      const [first, second] = [holdPlaces(question.first), holdPlaces(question.second)];
      return orEnd(remote.compareSets({ first, second, areas, shared: question.shared }, proxy(onProgress)));
    },
    walks: (question) =>
      orEnd(remote.walks({ walks: question.walks, cells: question.cells, ...held(question) })),
    end: (what) => void remote.end(what),
    dispose: () => {
      worker.removeEventListener('error', onError);
      worker.removeEventListener('messageerror', onMessageError);
      end('The worker of Analyse was closed.');
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
