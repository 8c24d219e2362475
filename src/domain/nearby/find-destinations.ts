import type { Destination, Destinations } from './destinations.ts';
import { createFold } from '../search/fold-text.ts';

const MOST = 8;

/** Names of today are in simplified characters already. */
const foldText = createFold(new Map());

/** 0 when a name begins with the text, 1 when it holds it; null when it does neither. */
function fitOf({ name }: Destination, folded: string): number | null {
  const fits = [name.zh, name.en]
    .map((text) => foldText(text).indexOf(folded))
    .filter((index) => index !== -1)
    .map((index) => (index === 0 ? 0 : 1));
  return fits.length === 0 ? null : Math.min(...fits);
}

const KIND_ORDER: Readonly<Record<Destination['kind'], number>> = { station: 0, initiative: 1, everyday: 2 };

/** Destinations whose name holds the text in either language, the best first. */
export function findDestinations(destinations: Destinations, text: string): readonly Destination[] {
  const folded = foldText(text.trim());
  if (folded === '') return [];
  return [...destinations.values()]
    .flatMap((destination) => {
      const fit = fitOf(destination, folded);
      return fit === null ? [] : [{ destination, order: fit * 10 + KIND_ORDER[destination.kind] }];
    })
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST)
    .map(({ destination }) => destination);
}
