import type { Category } from './category.ts';
import type { Told, TourChange } from './changes.ts';
import type { LocalizedText } from './localized-text.ts';
import type { KindGroup, Status } from './status.ts';

type ChangeMessage =
  | 'added'
  | 'removed'
  | 'status'
  | 'statusDated'
  | 'statusReworded'
  | 'moved'
  | 'located'
  | 'unlocated'
  | 'accuracy'
  | 'redrawn'
  | 'places'
  | 'facts'
  | 'factsAdded'
  | 'factsWithdrawn'
  | 'factsReworded'
  | `visit.${Told}`
  | `later.${Told}`
  | 'renamed'
  | 'counts'
  | 'countsEntries'
  | 'countsTours'
  | 'firstRelease'
  | `tour.${TourChange['is']}`;

type Wind = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** Texts of the dictionary that the domain speaks in. A key without a text does not compile. */
export type MessageKey =
  | `content.category.${Category}`
  | `content.status.${Status}`
  | `changes.${ChangeMessage}`
  | `describe.wind.${Wind}`
  | 'describe.outside'
  | 'describe.counted'
  | 'describe.step'
  | 'describe.stepHere'
  | 'describe.viewExtent'
  | 'describe.viewCount'
  | 'describe.viewNone'
  | 'describe.viewNearestOutside'
  | 'describe.viewCategories'
  | `describe.viewStatuses.${KindGroup}`
  | 'describe.viewParts'
  | 'describe.viewNearest'
  | 'describe.viewAtCenter'
  | 'describe.distributionEmpty'
  | 'describe.distributionMapped'
  | 'describe.distributionUnlocated'
  | 'describe.distributionCount'
  | 'describe.mappedPart'
  | 'describe.unlocatedPart'
  | 'describe.distributionMost'
  | 'describe.distributionNone'
  | 'describe.distributionOutside'
  | 'describe.distributionSpread'
  | 'describe.placeIn'
  | 'describe.placeOutside'
  | 'handoff.citation'
  | 'handoff.citationReport'
  | 'handoff.share'
  | 'handoff.mistakeTitle'
  | 'handoff.mistakeEntry'
  | 'handoff.mistakeUnlocated'
  | 'handoff.mistakePosition'
  | 'handoff.mistakePage'
  | 'handoff.mistakeAsk';

/** What stands in the place of a variable. */
export type MessageValue =
  | string
  | number
  | Readonly<{ distanceMeters: number }>
  | Readonly<{ isoDate: string }>
  | Readonly<{ text: LocalizedText }>
  | Readonly<{ message: Message }>
  | Readonly<{ list: readonly MessageValue[] }>;

/** A sentence, or a part of one, before it is said in a language. */
export type Message = Readonly<{ key: MessageKey; values: Readonly<Record<string, MessageValue>> }>;
