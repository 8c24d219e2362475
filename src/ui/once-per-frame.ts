/** Calls `act` once a frame at most. */
export function oncePerFrame(act: () => void): Readonly<{ ask: () => void; cancel: () => void }> {
  let frame: number | null = null;
  return {
    ask: () => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        act();
      });
    },
    cancel: () => {
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}
