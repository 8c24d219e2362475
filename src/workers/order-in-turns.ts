import type { OrderOutcome, OrderProblem } from '../domain/order/order-problem.ts';
import { orderSteps } from '../domain/order/order-stops.ts';
import { fail } from '../schema/result.ts';

/** How long a search goes on before what has come in the meantime is heard, such as that it is not wanted any more. */
const TURN_MS = 30;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

type Ordering = Readonly<{
  order: (problem: OrderProblem, onProgress?: (share: number) => void) => Promise<OrderOutcome>;
  /** Ends the searches that are going on; those that begin later are not touched. */
  cancel: () => void;
}>;

/** Orders stops in a worker that goes on listening while it does. Rejects for a matrix that is none. */
export function createOrdering(
  pause: () => Promise<void> = nextTask,
  now = () => performance.now(),
): Ordering {
  let cancelled = 0;
  return {
    order: async (problem, onProgress) => {
      const before = cancelled;
      const search = orderSteps(problem);
      for (let began = now(); ;) {
        const step = search.next();
        if (step.done === true) return step.value;
        if (now() - began < TURN_MS) continue;
        onProgress?.(step.value);
        await pause();
        if (cancelled !== before) return fail({ code: 'cancelled' });
        began = now();
      }
    },
    cancel: () => {
      cancelled++;
    },
  };
}
