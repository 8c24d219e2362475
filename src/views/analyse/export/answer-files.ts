import { createLazyPart } from '../../../ui/lazy-part.tsx';

/** What writes an answer as a file. */
export const answerFiles = createLazyPart(async () => (await import('./write-answer.ts')).writeAnswer);

/** What makes a chart a picture. */
export const chartPictures = createLazyPart(async () => await import('./chart-picture.ts'));
