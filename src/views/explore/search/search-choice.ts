import type { SearchGroupKind } from '../../../domain/search/search.ts';
import type { SearchHit } from '../../../domain/search/search-hit.ts';

/** What an option of the results stands for. */
export type SearchChoice =
  | Readonly<{ kind: 'hit'; hit: SearchHit }>
  /** Shows a group whole. */
  | Readonly<{ kind: 'whole-group'; group: SearchGroupKind }>
  /** Searches for this text: a nearest spelling, or what was found before. */
  | Readonly<{ kind: 'text'; text: string }>;

/** Unique among the hits of an answer. */
function hitId(hit: SearchHit): string {
  switch (hit.kind) {
    case 'initiative':
      return `initiative-${hit.initiative.id}`;
    case 'section':
      return `section-${hit.section.id}`;
    case 'indicator':
      return `indicator-${hit.indicator.id}`;
    case 'tour':
      return `tour-${hit.tour.id}`;
    case 'place':
      return `place-${hit.entry.kind}-${hit.entry.id}`;
    case 'point':
      return `point-${hit.system}`;
  }
}

export function choiceId(choice: SearchChoice): string {
  switch (choice.kind) {
    case 'hit':
      return hitId(choice.hit);
    case 'whole-group':
      return `all-${choice.group}`;
    case 'text':
      return `text-${choice.text}`;
  }
}
