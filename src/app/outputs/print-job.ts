import type { ReactNode } from 'react';
import type { GroundOrder } from './use-ground-picture.ts';

/** One way to put it on paper. */
export type PaperOption = Readonly<{
  id: string;
  name: string;
  /** What has to be painted first, ordered anew each time; null where the sheet does without a painted map. */
  ground: () => GroundOrder | null;
  sheet: (pictureUrl: string | null) => ReactNode;
}>;

/** What is to be printed: of one moment, whatever becomes of the window behind. */
export type PrintJob = Readonly<{
  /** To choose from, the first at first. */
  papers: readonly [PaperOption, ...PaperOption[]];
  /** What the reader is told where the map cannot be painted. */
  told: Readonly<{ none: string; failed: string }>;
}>;
