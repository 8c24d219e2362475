import { type NearestQuery, type PointColumn, PointSet } from '../domain/reach/point-set.ts';
import { pointGoals } from '../domain/reach/point-goals.ts';
import type { ReachEngine } from '../domain/reach/reach-engine.ts';
import { straightToNearest } from '../domain/reach/straight-to-nearest.ts';
import { areasOfEdges, streetsWithin } from '../domain/reach/streets-within.ts';
import { checkFields, checkNumbers, checkPlaces, checkPoints } from './check-question.ts';
import { toPlane } from '../domain/walk/walk-graph.ts';
import type { NearestMinutes, StreetsQuestion, ToColumns } from './reach-messages.ts';

/** Nobody asks about walks of more than a day, or of more than half of the earth. */
const [MOST_MINUTES, MOST_METERS] = [1440, 20_040_000];

/** Of different points; whoever asks of the same again needs no more. */
const MOST_SETS = 4;

type KnownSet = Readonly<{ engine: ReachEngine; points: PointColumn; set: PointSet }>;

const isSame = (a: PointColumn, b: PointColumn): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/** Questions of many points at once. Keeps what it made of the last points and areas: they come as another copy each time. */
export function createColumnQuestions() {
  let sets: readonly KnownSet[] = [];
  let lastAreas: Readonly<{ engine: ReachEngine; text: string; areaOfEdge: Int16Array }> | null = null;

  const setOf = (engine: ReachEngine, points: PointColumn): PointSet => {
    const known = sets.find((each) => each.engine === engine && isSame(each.points, points)) ?? {
      engine,
      points,
      set: new PointSet(engine, points),
    };
    sets = [known, ...sets.filter((each) => each !== known && each.engine === engine)].slice(0, MOST_SETS);
    return known.set;
  };
  const areaOfEdge = (engine: ReachEngine, { areas }: StreetsQuestion): Int16Array => {
    const text = JSON.stringify(areas);
    if (lastAreas?.engine !== engine || lastAreas.text !== text)
      lastAreas = { engine, text, areaOfEdge: areasOfEdges(engine.graph, areas) };
    return lastAreas.areaOfEdge;
  };

  return {
    nearest: (
      engine: ReachEngine,
      query: ToColumns<NearestQuery>,
      points: PointColumn,
      streets: StreetsQuestion | null,
    ): NearestMinutes => {
      const { goals, ...rules } = checkFields(query);
      const { spread, minutes, spots } = setOf(engine, checkPoints(points)).nearest({
        ...rules,
        goals: pointGoals(checkPlaces(goals)),
      });
      const straight = straightToNearest(engine.graph, spots);
      return {
        minutes,
        straightMeters: minutes.map((_, at) =>
          straight(...toPlane(engine.graph.network, points[2 * at] ?? 0, points[2 * at + 1] ?? 0)),
        ),
        streets:
          streets === null
            ? null
            : streetsWithin(engine.graph, spread, {
                minutes: checkNumbers(streets.minutes, MOST_MINUTES),
                radiiMeters: checkNumbers(streets.radiiMeters, MOST_METERS),
                areaOfEdge: areaOfEdge(engine, streets),
                areaCount: streets.areas.length,
                straightMeters: straight,
              }),
      };
    },
  };
}
