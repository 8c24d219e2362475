import { useState } from 'react';

export type CopyState = 'none' | 'done' | 'failed';

/** Puts text into the clipboard and says how it went. */
export function useCopy(): Readonly<{ state: CopyState; copy: (text: string) => void }> {
  const [state, setState] = useState<CopyState>('none');
  return {
    state,
    copy: (text) => {
      navigator.clipboard.writeText(text).then(
        () => {
          setState('done');
        },
        () => {
          setState('failed');
        },
      );
    },
  };
}
