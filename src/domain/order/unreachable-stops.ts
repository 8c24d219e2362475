import type { OrderProblem } from './order-problem.ts';

type Matrix = OrderProblem['minutes'];

/** Nodes that ways lead to from `from`, over others of `nodes` where need be; or from which ways lead to it. */
function reached(minutes: Matrix, nodes: readonly number[], from: number, isBack: boolean): Set<number> {
  const found = new Set([from]);
  for (const node of found) {
    for (const other of nodes) {
      const way = isBack ? minutes[other]?.[node] : minutes[node]?.[other];
      if (way !== undefined && way < Infinity) found.add(other);
    }
  }
  return found;
}

const nodesOf = ({ stops }: OrderProblem): readonly number[] => [...new Set(stops.map(({ at }) => at))];

/** Stops that the start does not lead to, or that do not lead to the end, over others where need be. */
export function unreachableStops(problem: OrderProblem): readonly number[] {
  const { minutes, start, end, stops } = problem;
  const nodes = nodesOf(problem);
  const after = start === null ? null : reached(minutes, nodes, start, false);
  const before = end === null ? null : reached(minutes, nodes, end, true);
  return stops.flatMap(({ at }, stop) =>
    (after?.has(at) ?? true) && (before?.has(at) ?? true) ? [] : [stop],
  );
}

/** Stops apart from the largest group of stops that lead to each other. */
export function straggledStops(problem: OrderProblem): readonly number[] {
  const nodes = nodesOf(problem);
  let largest = new Set<number>();
  for (const node of nodes) {
    const back = reached(problem.minutes, nodes, node, true);
    const group = new Set(
      [...reached(problem.minutes, nodes, node, false)].filter((other) => back.has(other)),
    );
    if (group.size > largest.size) largest = group;
  }
  return problem.stops.flatMap(({ at }, stop) => (largest.has(at) ? [] : [stop]));
}
