import { numberSources } from '../../evidence/number-sources.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';

type Cited = Readonly<{ sources: readonly string[] }>;

/** Every sentence of a card, in the order of reading: of a stop the first of its story, and when it is open. */
export const sentencesOf = ({ promise, bestTime, stops, doubts }: KnownTour['tour']): readonly Cited[] => [
  ...[promise, bestTime].filter((said) => said !== null),
  ...stops.flatMap(({ story, hours }) => [...story.slice(0, 1), ...(hours === null ? [] : [hours.said])]),
  ...doubts,
];

type CiteNumbers = Readonly<{
  /** The id of source n is at n - 1. */
  sourceIds: readonly string[];
  refsOf: (sources: readonly string[]) => readonly number[];
}>;

/** Numbers the sources of a sheet from 1, as they are first named. */
export function citeNumbers(sentences: readonly Cited[]): CiteNumbers {
  const { sourceIds } = numberSources(sentences);
  return { sourceIds, refsOf: (sources) => sources.map((id) => sourceIds.indexOf(id) + 1) };
}
