import type { SourcedSentence, Tour } from '../../src/schema/tour.ts';

/** A list of sources somewhere in a tour, e.g. of "stops[2].hours.said". */
type NamedSources = Readonly<{ field: string; sources: readonly string[] }>;

/** Every sentence of a tour with its place in the file. */
export const sentencesOf = ({
  promise,
  stops,
  bestTime,
  doubts,
}: Tour): readonly Readonly<{ field: string; sentence: SourcedSentence }>[] => [
  { field: 'promise', sentence: promise },
  ...stops.flatMap(({ story }, stop) =>
    story.map((sentence, index) => ({ field: `stops[${stop}].story[${index}]`, sentence })),
  ),
  ...(bestTime === null ? [] : [{ field: 'bestTime', sentence: bestTime }]),
  ...doubts.map((sentence, index) => ({ field: `doubts[${index}]`, sentence })),
];

/** Whom a tour names as its sources, and where: for sentences, own places and opening hours. */
export const tourSources = (tour: Tour): readonly NamedSources[] => [
  ...sentencesOf(tour).map(({ field, sentence }) => ({ field, sources: sentence.sources })),
  ...tour.stops.flatMap(({ place, hours }, index) => [
    ...(place.kind === 'point' ? [{ field: `stops[${index}].place`, sources: place.sources }] : []),
    ...(hours === null ? [] : [{ field: `stops[${index}].hours.said`, sources: hours.said.sources }]),
  ]),
];
