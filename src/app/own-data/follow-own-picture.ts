import type { OwnSet } from '../../domain/own-data/own-set.ts';
import { ownData } from '../../state/own-data.ts';

const addressOf = (shown: readonly OwnSet[]): string | null => {
  if (shown.length === 0) return null;
  const features = shown.flatMap(({ drawn }, at) => (at === 0 ? [drawn] : [',', drawn]));
  // Only an address: what it holds is not copied.
  return URL.createObjectURL(new Blob(['{"type":"FeatureCollection","features":[', ...features, ']}']));
};

/** Keeps what the map reads with what is to be shown. @returns what ends that */
export function followOwnPicture(): () => void {
  let shown: readonly OwnSet[] = [];
  /** The one before the present: the map may still be reading it. */
  let outgoing: string | null = null;
  const follow = (): void => {
    const { sets, hidden, drawnUrl } = ownData.getState();
    const next = sets.filter(({ id }) => !hidden.has(id));
    if (next.length === shown.length && next.every((set, at) => set === shown[at])) return;
    shown = next;
    if (outgoing !== null) URL.revokeObjectURL(outgoing);
    outgoing = drawnUrl;
    ownData.setState({ drawnUrl: addressOf(next) });
  };
  follow();
  return ownData.subscribe(follow);
}
