import { cdp } from 'vitest/browser';

/** Chromium's own switches for what media queries see; vitest types no commands. */
export function tellChromium(method: `Emulation.${string}`, parameters: object): Promise<unknown> {
  const session: object = cdp();
  return (session as { send: (method: string, parameters: object) => Promise<unknown> }).send(
    method,
    parameters,
  );
}
