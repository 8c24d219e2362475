import { expose, transfer } from 'comlink';
import type { ReachQuery } from '../domain/reach/reach-engine.ts';
import { createReachService } from './create-reach-service.ts';

const service = createReachService();

expose({
  ...service,
  /** Hands the columns of the areas over instead of copying them. */
  reach: (query: ReachQuery) => {
    const reach = service.reach(query);
    if (!reach.ok) return reach;
    const columns = reach.value.areas.flatMap(({ positions, ringEnds, polygonEnds }) => [
      positions.buffer,
      ringEnds.buffer,
      polygonEnds.buffer,
    ]);
    return transfer(reach, columns);
  },
});
