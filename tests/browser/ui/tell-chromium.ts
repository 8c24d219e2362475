import { cdp } from 'vitest/browser';

/** What only Chromium's own protocol can ask of a page: what media queries see, where the pointer is. Vitest types no commands. */
export function tellChromium(
  method: `${'Emulation' | 'Input'}.${string}`,
  parameters: object,
): Promise<unknown> {
  const session: object = cdp();
  return (session as { send: (method: string, parameters: object) => Promise<unknown> }).send(
    method,
    parameters,
  );
}
