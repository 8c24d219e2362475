import type { SearchGroupKind } from '../../../domain/search/search.ts';
import type { SearchHit } from '../../../domain/search/search-hit.ts';

/** What an option of the results stands for. */
export type SearchChoice =
  | Readonly<{ kind: 'hit'; hit: SearchHit }>
  /** Shows a group whole. */
  | Readonly<{ kind: 'whole-group'; group: SearchGroupKind }>
  /** Searches for this text: a nearest spelling, or what was found before. */
  | Readonly<{ kind: 'text'; text: string }>;

export function choiceId(choice: SearchChoice): string {
  switch (choice.kind) {
    case 'hit':
      return choice.hit.id;
    case 'whole-group':
      return `all-${choice.group}`;
    case 'text':
      return `text-${choice.text}`;
  }
}
