import type { Page } from '@playwright/test';

/** From the next address on this page has no WebGL2. */
export async function takeWebglAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type GetContext = (kind: string, ...rest: readonly unknown[]) => unknown;
    const original: unknown = Reflect.get(HTMLCanvasElement.prototype, 'getContext');
    const getContext: GetContext = function (this: unknown, kind, ...rest) {
      if (kind.startsWith('webgl') || typeof original !== 'function') return null;
      return Reflect.apply(original, this, [kind, ...rest]) as unknown;
    };
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: getContext });
  });
}
