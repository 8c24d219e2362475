import { GoalSet } from '../domain/reach/goal-set.ts';
import type { PointColumn } from '../domain/reach/point-accesses.ts';
import { type NearestQuery, PointSet } from '../domain/reach/point-set.ts';
import type { ReachEngine } from '../domain/reach/reach-engine.ts';
import { areasOfEdges, streetsWithin } from '../domain/reach/streets-within.ts';
import type { PlaceColumns } from '../domain/study/place-columns.ts';
import { checkFields, checkNumbers, checkPlaces, checkPoints, MOST_METERS } from './check-question.ts';
import { createTurns } from './in-turns.ts';
import { toPlane } from '../domain/walk/walk-graph.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import type {
  NearestMinutes,
  ReachService,
  Stopped,
  StreetsQuestion,
  WorkerFailure,
} from './reach-messages.ts';

/** Nobody asks about walks of more than a day. */
const MOST_MINUTES = 1440;

/** Of different points; whoever asks of the same again needs no more. */
const MOST_SETS = 4;

type KnownSet = Readonly<{ engine: ReachEngine; points: PointColumn; set: PointSet }>;
type KnownGoals = Readonly<{ engine: ReachEngine; places: PlaceColumns; set: GoalSet }>;

function isSame(a: Float64Array | Float32Array, b: Float64Array | Float32Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Keeps what it made of the last points, goals and areas: they come as another copy each time. */
function createKnown() {
  let sets: readonly KnownSet[] = [];
  let lastGoals: KnownGoals | null = null;
  let lastAreas: Readonly<{ engine: ReachEngine; text: string; areaOfEdge: Int16Array }> | null = null;
  return {
    setOf: (engine: ReachEngine, points: PointColumn): PointSet => {
      const known = sets.find((each) => each.engine === engine && isSame(each.points, points)) ?? {
        engine,
        points,
        set: new PointSet(engine, points),
      };
      sets = [known, ...sets.filter((each) => each !== known && each.engine === engine)].slice(0, MOST_SETS);
      return known.set;
    },
    goalsOf: (engine: ReachEngine, places: PlaceColumns): GoalSet => {
      const isKnown =
        lastGoals?.engine === engine &&
        isSame(lastGoals.places.points, places.points) &&
        isSame(lastGoals.places.accuraciesMeters, places.accuraciesMeters);
      if (!isKnown || lastGoals === null) lastGoals = { engine, places, set: new GoalSet(engine, places) };
      return lastGoals.set;
    },
    areaOfEdge: (engine: ReachEngine, { areas }: StreetsQuestion): Int16Array => {
      const text = JSON.stringify(areas);
      if (lastAreas?.engine !== engine || lastAreas.text !== text)
        lastAreas = { engine, text, areaOfEdge: areasOfEdges(engine.graph, areas) };
      return lastAreas.areaOfEdge;
    },
  };
}

type NearestQuestion = Readonly<{
  query: NearestQuery;
  points: PointColumn;
  streets: StreetsQuestion | null;
}>;

function* nearestSteps(
  known: ReturnType<typeof createKnown>,
  engine: ReachEngine,
  { query, points, streets }: NearestQuestion,
): Generator<number, NearestMinutes, void> {
  const { goals, ...rules } = checkFields(query);
  const set = known.setOf(engine, checkPoints(points));
  const { spread, minutes, straightMeters } = yield* set.nearestSteps(
    known.goalsOf(engine, checkPlaces(goals)),
    rules,
  );
  return {
    minutes,
    straightMeters: minutes.map((_, at) =>
      straightMeters(...toPlane(engine.graph.network, points[2 * at] ?? 0, points[2 * at + 1] ?? 0)),
    ),
    streets:
      streets === null
        ? null
        : streetsWithin(engine.graph, spread, {
            minutes: checkNumbers(streets.minutes, MOST_MINUTES),
            radiiMeters: checkNumbers(streets.radiiMeters, MOST_METERS),
            areaOfEdge: known.areaOfEdge(engine, streets),
            areaCount: streets.areas.length,
            straightMeters,
          }),
  };
}

/** Questions of many points and many goals at once, in a worker that goes on listening meanwhile. */
export function createColumnQuestions(
  engineNow: () => ReachEngine | null,
  ...turnOptions: Parameters<typeof createTurns>
): Pick<ReachService, 'nearest' | 'stopNearest'> {
  const known = createKnown();
  const turns = createTurns(...turnOptions);
  return {
    nearest: async (
      query,
      points,
      streets,
      onProgress,
    ): Promise<Result<NearestMinutes, Stopped | WorkerFailure>> => {
      const engine = engineNow();
      if (engine === null) return fail({ code: 'not-loaded' });
      try {
        const found = await turns.run(nearestSteps(known, engine, { query, points, streets }), onProgress);
        return found === null ? fail({ code: 'stopped' }) : ok(found.value);
      } catch (error) {
        // What throws is a question that could not be made sense of.
        return fail({ code: 'bad-question', message: String(error) });
      }
    },
    stopNearest: () => {
      turns.cancel();
      return ok(null);
    },
  };
}
