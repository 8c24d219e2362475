import type { SearchContent } from '../../domain/search/search-target.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { SearchAnswer, SearchService } from '../../state/services.ts';
import type { SearchClient } from '../../workers/search-client.ts';

type SearchSources = Readonly<{
  content: SearchContent;
  /** Starts a worker. */
  startClient: () => Promise<SearchClient>;
  /** The text of `base/gazetteer.json`; null where it cannot be read. */
  readGazetteer: () => Promise<string | null>;
  report: (error: unknown, where: string) => void;
  /** Resolves once the gazetteer is late: then the programme is searched without it. */
  untilLate: () => Promise<void>;
}>;

/** One try to get a search that can be asked. */
type Attempt = {
  readonly client: Promise<SearchClient>;
  /** Resolves once the programme at least can be found. */
  readonly searchable: Promise<void>;
  /** Resolves to false where the gazetteer could not be read. */
  readonly complete: Promise<boolean>;
  gazetteer: SearchAnswer['gazetteer'];
};

/** @param isSearchable Whether the worker has the programme already, from an attempt that lacked the gazetteer. */
function startAttempt(
  { content, readGazetteer, untilLate }: SearchSources,
  starting: Promise<SearchClient>,
  isSearchable: boolean,
): Attempt {
  const reading = readGazetteer();
  const late = Promise.race([reading.then(() => false), untilLate().then(() => true)]);
  const loadProgramme = async (): Promise<void> => {
    if (!(await late) || isSearchable) return;
    await (await starting).load(content, null);
  };
  const programme = loadProgramme();
  const loadAll = async (): Promise<boolean> => {
    // After the programme alone, so that this does not take the place of what has more.
    const [client, gazetteerJson] = await Promise.all([starting, reading, programme]);
    const complete = await client.load(content, gazetteerJson);
    attempt.gazetteer = complete ? 'read' : 'missing';
    return complete;
  };
  const complete = loadAll();
  const beSearchable = async (): Promise<void> => {
    await ((await late) ? programme : complete);
  };
  const searchable = beSearchable();
  // Who waits for it is told; there may be nobody.
  searchable.catch(() => undefined);
  const attempt: Attempt = { client: starting, searchable, complete, gazetteer: 'pending' };
  return attempt;
}

/** Keeps one try at a time, and puts another in the place of one that failed. */
function createAttempts(sources: SearchSources) {
  const { startClient, report } = sources;
  let current: Attempt | null = null;

  const dispose = (): void => {
    current?.client.then(
      (client) => client.dispose(),
      () => undefined,
    );
    current = null;
  };
  const failed = (attempt: Attempt, error: unknown): void => {
    // An attempt that was closed, or replaced since, has nothing to say of the present one.
    if (current !== attempt) return;
    report(error, 'search');
    dispose();
  };
  const prepareWith = (client: Promise<SearchClient>, isSearchable: boolean): Attempt => {
    const attempt = startAttempt(sources, client, isSearchable);
    attempt.complete.catch((error: unknown) => failed(attempt, error));
    current = attempt;
    return attempt;
  };

  const prepared = (): Attempt => {
    if (current === null) return prepareWith(startClient(), false);
    return current.gazetteer === 'missing' ? prepareWith(current.client, true) : current;
  };
  const ask = async <T>(
    attempt: Attempt,
    question: (client: SearchClient) => Promise<Result<T, 'unavailable'>>,
  ): Promise<Result<T, 'unavailable'>> => {
    try {
      return await question(await attempt.client);
    } catch (error) {
      failed(attempt, error);
      return fail('unavailable');
    }
  };
  return { ask, dispose, prepared, latest: (): Attempt => current ?? prepared() };
}

/**
 * The search in its worker, which starts with the first call; after `dispose` the next call starts another. What
 * lacks the gazetteer is completed by the next `prepare`, `everyday` or `entries`.
 */
export function createSearchService(
  sources: SearchSources,
): SearchService & Readonly<{ dispose: () => void }> {
  const { ask, dispose, prepared, latest } = createAttempts(sources);
  const askGazetteer = <T>(question: (client: SearchClient) => Promise<T>) => {
    const attempt = prepared();
    return ask<T>(attempt, async (client) =>
      (await attempt.complete) ? ok(await question(client)) : fail('unavailable'),
    );
  };
  return {
    prepare: () => {
      prepared();
    },
    search: (query, options) => {
      const attempt = latest();
      return ask(attempt, async (client) => {
        await attempt.searchable;
        const { gazetteer } = attempt;
        return ok({ result: await client.search(query, options), gazetteer });
      });
    },
    completed: () =>
      latest().complete.then(
        () => undefined,
        () => undefined,
      ),
    everyday: () => askGazetteer((client) => client.everyday()),
    estates: () => askGazetteer((client) => client.estates()),
    entries: (ids) => askGazetteer((client) => client.entries(ids)),
    dispose,
  };
}
