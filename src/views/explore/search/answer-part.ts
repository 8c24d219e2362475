import { HitLine } from './hit-line.tsx';
import { answerSentences, SearchNotes } from './search-notes.tsx';

/** What tells an answer of the search beside the names of what it found: fetched after the page. */
export const ANSWER_PART = { HitLine, SearchNotes, answerSentences } as const;
