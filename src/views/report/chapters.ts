import type { SectionId } from '../../schema/section.ts';

/** The sections that are chapters of the strip; the preamble is the beginning itself. */
export type ChapterId = Exclude<SectionId, 'preamble'>;

export const isChapter = (id: SectionId): id is ChapterId => id !== 'preamble';
