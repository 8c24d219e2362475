import type { Bounds } from '../../domain/geo/bounds.ts';
import type { OwnFailure } from '../../domain/own-data/own-fault.ts';
import type { OpenedFile, OwnFormat, ReadingChoice } from '../../domain/own-data/own-file.ts';
import type { PointCollector } from '../../domain/own-data/own-points.ts';
import type { Result } from '../../schema/result.ts';

/** Hears how far it is, 0 to 1. */
export type Tell = (share: number) => void;

/** A file that was understood: what it has, and how its records become places. */
export type RecordSource = Readonly<{
  opened: OpenedFile;
  /** Takes all records into `places`. @returns why that ended early; null when all were taken */
  read: (choice: ReadingChoice, places: PointCollector, tell: Tell) => Promise<OwnFailure | null>;
}>;

export type OpenQuestion = Readonly<{
  file: File;
  format: OwnFormat;
  /** Where positions are expected. */
  near: Bounds;
  /** What was chosen of how it is read. */
  asked: Partial<Omit<ReadingChoice, 'fields'>>;
}>;

/** Understands a file of one format. Rejects only where the file itself cannot be read any more. */
export type OpenSource = (question: OpenQuestion) => Promise<Result<RecordSource, OwnFailure>>;
