import { reportFailure } from '../platform/report-failure.ts';
import { tellWorkerFailed } from '../release/watch-scripts.ts';
import type { ComputedAnswer } from '../../state/asking.ts';
import { type ChanceClient, createChanceClient } from '../../workers/chance-client.ts';

/** What the worker of chance is asked. */
export type AskedOfChance<T> = Readonly<{
  ask: (client: ChanceClient, onProgress: (share: number) => void) => Promise<T | null>;
  /** Ends that. */
  cancel: (client: ChanceClient) => void;
}>;

/** The one worker of chance of the page; started with the first question, and anew after it ended. */
let page: ChanceClient | null = null;

/** Asks the worker of chance, and tells how far it is and what came out. Aborted, it tells nothing more. */
export async function askChance<T>(
  { ask, cancel }: AskedOfChance<T>,
  tell: (answer: ComputedAnswer<T>) => void,
  signal: AbortSignal,
): Promise<void> {
  const end = (): void => {
    if (page !== null) cancel(page);
  };
  signal.addEventListener('abort', end);
  // Progress comes by a channel of its own, and the last of it may come after the answer.
  let isOver = false;
  tell({ step: 'asking', share: 0 });
  let client: ChanceClient | null = null;
  try {
    page ??= createChanceClient();
    client = page;
    const outcome = await ask(client, (share) => {
      if (!signal.aborted && !isOver) tell({ step: 'asking', share });
    });
    isOver = true;
    if (!signal.aborted && outcome !== null) tell({ step: 'found', outcome });
  } catch (error) {
    isOver = true;
    // Another question may have ended it, and a third one started the next.
    if (page === client) {
      page?.dispose();
      page = null;
    }
    if (signal.aborted) return;
    reportFailure(error, 'chance worker');
    tellWorkerFailed();
    tell({ step: 'failed' });
  } finally {
    signal.removeEventListener('abort', end);
  }
}
