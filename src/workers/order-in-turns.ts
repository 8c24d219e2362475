import { createTurns } from './in-turns.ts';
import type { OrderOutcome, OrderProblem } from '../domain/order/order-problem.ts';
import { orderSteps } from '../domain/order/order-stops.ts';
import { fail } from '../schema/result.ts';

type Ordering = Readonly<{
  order: (problem: OrderProblem, onProgress?: (share: number) => void) => Promise<OrderOutcome>;
  /** Ends the searches that are going on; those that begin later are not touched. */
  cancel: () => void;
}>;

/** Orders stops in a worker that goes on listening while it does. Rejects for a matrix that is none. */
export function createOrdering(...turnOptions: Parameters<typeof createTurns>): Ordering {
  const turns = createTurns(...turnOptions);
  return {
    order: async (problem, onProgress) =>
      (await turns.run(orderSteps(problem), onProgress))?.value ?? fail({ code: 'cancelled' }),
    cancel: turns.cancel,
  };
}
