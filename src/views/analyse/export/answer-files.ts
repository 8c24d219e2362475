import { createLazyPart } from '../../../ui/lazy-part.tsx';

/** What writes an answer as a file. */
export const answerFiles = createLazyPart(async () => (await import('./write-answer.ts')).writeAnswer);
