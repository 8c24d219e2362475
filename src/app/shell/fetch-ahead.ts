import { actionDialog } from '../actions/dialog-host.tsx';
import { platePart } from '../place/create-plate-source.ts';
import { OUTPUTS } from '../outputs/output-host.tsx';
import { VIEW_REGISTRY } from './view-registry.tsx';
import { fetchEarly, type LazyPart } from '../../ui/lazy-part.tsx';
import { placeDetails } from '../../views/place/lazy-place-details.tsx';
import { qrCodePart } from '../../views/sharing/lazy-qr-code.tsx';
import { lazyPlate } from '../../views/place/lazy-plate.ts';

/** All that a press may open but the growth chart, which weighs more than the rest together. */
const PARTS: readonly LazyPart<unknown>[] = [
  placeDetails,
  qrCodePart,
  lazyPlate,
  platePart,
  actionDialog,
  ...Object.values(VIEW_REGISTRY).flatMap(({ parts }) => parts),
  ...Object.values(OUTPUTS),
];

/**
 * Fetches what can be opened before it is opened, so that it opens at once, and also when the connection is lost. Marks
 * `root` with `data-fetched-ahead` in the end. What cannot be fetched now is tried again, and told, when it is opened.
 */
export async function fetchAhead(root: HTMLElement): Promise<void> {
  const fetched = await Promise.all(PARTS.map(fetchEarly));
  if (fetched.every(Boolean)) root.dataset.fetchedAhead = '';
}
