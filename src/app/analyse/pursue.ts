import type { Asking, ComputedAnswer } from '../../state/asking.ts';

/** What failed, to be asked again: one cause fails several questions, and what helps one helps the others. */
const failed = new Set<() => void>();
const askFailed = (): void => {
  for (const ask of [...failed]) ask();
};

type Ask<T> = (tell: (answer: ComputedAnswer<T>) => void, signal: AbortSignal) => Promise<void>;

/** Asks until it is answered or stopped, and once more when the network is back. @returns what ends that */
export function pursue<T>(question: Ask<T>, keep: (asking: Asking<T>) => void): () => void {
  let asked = new AbortController();
  const begin = (): void => {
    asked.abort();
    asked = new AbortController();
    void question(tell, asked.signal);
  };
  const ask = (): void => {
    begin();
    askFailed();
  };
  const stop = (): void => {
    asked.abort();
    tell({ step: 'stopped' });
  };
  const tell = (answer: ComputedAnswer<T>): void => {
    failed.delete(begin);
    if (answer.step === 'failed') failed.add(begin);
    keep({ answer, ask, stop });
  };
  begin();
  window.addEventListener('online', askFailed);
  return () => {
    asked.abort();
    failed.delete(begin);
    window.removeEventListener('online', askFailed);
  };
}
