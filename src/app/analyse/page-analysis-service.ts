import { GEO_BASE_URL } from '../platform/site.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { tellWorkerFailed } from '../release/watch-scripts.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import { ARCHIVE } from '../../schema/this-district.ts';
import { type AnalysisClient, createAnalysisClient } from '../../workers/analysis-client.ts';

const SOURCES = {
  geoUrl: GEO_BASE_URL,
  archiveUrl: `${GEO_BASE_URL}base/${ARCHIVE}.pmtiles`,
};

/** The one worker of Analyse of the page; started with the first question, and anew after it ended. */
let page: AnalysisClient | null = null;

type Asked<T> = Readonly<{
  what: Parameters<AnalysisClient['end']>[0];
  ask: (client: AnalysisClient) => Promise<T | null>;
  /** Ends the work on it, too. */
  signal: AbortSignal;
}>;

/** Asks the worker of Analyse. Never rejects. */
export async function askAnalysis<T>({
  what,
  ask,
  signal,
}: Asked<T>): Promise<Result<T, 'failed' | 'aborted'>> {
  const isAborted = (): boolean => signal.aborted;
  if (isAborted()) return fail('aborted');
  let client: AnalysisClient | null = null;
  const end = (): void => client?.end(what);
  signal.addEventListener('abort', end);
  try {
    client = page ??= createAnalysisClient(SOURCES);
    const answer = await ask(client);
    if (isAborted()) return fail('aborted');
    return answer === null ? fail('failed') : ok(answer);
  } catch (error) {
    // Another question may have ended it, and a third one started the next.
    if (page === client) {
      page?.dispose();
      page = null;
    }
    if (isAborted()) return fail('aborted');
    reportFailure(error, 'analysis worker');
    tellWorkerFailed();
    return fail('failed');
  } finally {
    signal.removeEventListener('abort', end);
  }
}
