import { GEO_BASE_URL } from '../platform/site.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { tellWorkerFailed } from '../release/watch-scripts.ts';
import { WalkService } from './walk-service.ts';
import { createReachClient } from '../../workers/reach-client.ts';

/** The one walk service of the page, for all views. Its worker starts with the first question. */
export const pageWalkService = new WalkService({
  startClient: createReachClient,
  networkUrl: `${GEO_BASE_URL}base/walk.bin`,
  report: (error, where) => {
    reportFailure(error, where);
    tellWorkerFailed();
  },
});
