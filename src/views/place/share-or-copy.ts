import { copyText } from '../../ui/copy-text.ts';

export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed';

/** Hands the text over to the device's own sharing; where there is none, or it refuses, to the clipboard. */
export async function shareOrCopy({ text, url }: { text: string; url: string }): Promise<ShareOutcome> {
  // The types claim it for every browser; Firefox on a desk has none.
  if ('share' in navigator) {
    try {
      await navigator.share({ text, url });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  return (await copyText(`${text}\n${url}`)) ? 'copied' : 'failed';
}
