import type { CDPSession, Page } from '@playwright/test';

/** What a page holds once the garbage is collected. */
export type Holdings = Readonly<{
  heapMb: number;
  listeners: number;
  /** Of all documents, also those that are in none any more. */
  nodes: number;
  /** Trees that are in no document, and that a script still holds. */
  detachedTrees: number;
  workers: number;
  /** Of the graphics. */
  contexts: number;
}>;

const BYTES_A_MB = 1_000_000;
/** Less is what the engine does by itself. */
const STILL_MB = 0.05;
const MOST_COLLECTIONS = 12;

/** Runs in the page, before all else: notes the contexts of the graphics without keeping them. */
function noteContexts(): void {
  const contexts: WeakRef<object>[] = [];
  Reflect.set(globalThis, 'notedContexts', contexts);
  for (const Canvas of [HTMLCanvasElement, OffscreenCanvas]) {
    const getContext: unknown = Reflect.get(Canvas.prototype, 'getContext');
    Reflect.set(Canvas.prototype, 'getContext', function (this: unknown, ...args: readonly unknown[]) {
      const context: unknown =
        typeof getContext === 'function' ? Reflect.apply(getContext, this, args) : null;
      const isNew = !contexts.some((known) => known.deref() === context);
      if (String(args[0]).startsWith('webgl') && typeof context === 'object' && context !== null && isNew)
        contexts.push(new WeakRef(context));
      return context;
    });
  }
}

const countContexts = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const contexts = Reflect.get(globalThis, 'notedContexts') as readonly WeakRef<WebGLRenderingContext>[];
    return contexts.filter((context) => context.deref()?.isContextLost() === false).length;
  });

async function readMetrics(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Collects until nothing more goes: what is freed late, as by a finalizer, takes several times. */
async function collect(session: CDPSession, page: Page): Promise<number> {
  let before = Infinity;
  for (let time = 0; time < MOST_COLLECTIONS; time += 1) {
    await session.send('HeapProfiler.collectGarbage');
    // Finalizers and idle tasks run between two frames.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))),
    );
    const heapMb = ((await readMetrics(session)).get('JSHeapUsedSize') ?? 0) / BYTES_A_MB;
    if (Math.abs(before - heapMb) < STILL_MB) return heapMb;
    before = heapMb;
  }
  return before;
}

/** Looks at what a page holds, by the protocol of Chromium's tools. To be made before the page is opened. */
export async function watchHoldings(page: Page): Promise<() => Promise<Holdings>> {
  await page.addInitScript(noteContexts);
  const session = await page.context().newCDPSession(page);
  for (const domain of ['Performance', 'HeapProfiler', 'DOM'] as const)
    await session.send(`${domain}.enable`);
  return async () => {
    const heapMb = await collect(session, page);
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
    return {
      ...{ heapMb, nodes, listeners: jsEventListeners, detachedTrees: detachedNodes.length },
      ...{ workers: page.workers().length, contexts: await countContexts(page) },
    };
  };
}
