import type { OrderProblem } from '../../../../src/domain/order/order-problem.ts';

type Ways = Readonly<{
  leave: (stop: number, arrival: number) => number;
  way: (from: number, to: number) => number;
}>;

/** The same rules as the domain, told a second time and in the plainest way. */
function waysOf({ minutes, stops }: OrderProblem): Ways {
  return {
    way: (from, to) => (from === to ? 0 : minutes[from]![to]!),
    leave: (stop, arrival) => {
      const { windows, stayMinutes } = stops[stop]!;
      if (windows === null) return arrival + stayMinutes;
      let earliest = Infinity;
      for (const { opens, closes } of windows) {
        const end = Math.max(opens, arrival) + stayMinutes;
        if (end <= closes && end < earliest) earliest = end;
      }
      return earliest;
    },
  };
}

/** When a tour of the stops ends at the earliest, by trying every order; Infinity where none is possible. */
export function bruteForceFinish(problem: OrderProblem, skip = -1): number {
  const { leave, way } = waysOf(problem);
  const { stops, start, end, startMinute } = problem;
  const isIn = stops.map((_, stop) => stop === skip);
  const count = stops.length - (skip === -1 ? 0 : 1);
  const visit = (last: number, now: number, visited: number): number => {
    if (visited === count) return now + (end === null ? 0 : way(stops[last]!.at, end));
    let best = Infinity;
    for (let next = 0; next < stops.length; next++) {
      if (isIn[next] === true) continue;
      const from = last === -1 ? start : stops[last]!.at;
      const left = leave(next, now + (from === null ? 0 : way(from, stops[next]!.at)));
      if (left === Infinity) continue;
      isIn[next] = true;
      best = Math.min(best, visit(next, left, visited + 1));
      isIn[next] = false;
    }
    return best;
  };
  return visit(-1, startMinute, 0);
}
