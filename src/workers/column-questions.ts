import { type NearestQuery, type PointColumn, PointSet, type RowsQuery } from '../domain/reach/point-set.ts';
import type { ReachEngine } from '../domain/reach/reach-engine.ts';
import { areasOfEdges, type StreetMeters, streetsWithin } from '../domain/reach/streets-within.ts';
import type { NearestMinutes, StreetsQuestion } from './reach-messages.ts';

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
      query: NearestQuery,
      points: PointColumn,
      streets: StreetsQuestion | null,
    ): NearestMinutes => {
      const { spread, minutes } = setOf(engine, points).nearest(query);
      if (streets === null) return { minutes, streets: null };
      const meters: StreetMeters = streetsWithin(engine.graph, spread, {
        areaOfEdge: areaOfEdge(engine, streets),
        areaCount: streets.areas.length,
        minutes: streets.minutes,
      });
      return { minutes, streets: meters };
    },
    rows: (engine: ReachEngine, query: RowsQuery, points: PointColumn): Float32Array =>
      setOf(engine, points).rows(query),
  };
}
