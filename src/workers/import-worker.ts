import { expose, transfer } from 'comlink';
import { allowOwnScripts } from './own-scripts.ts';
import { ImportSession } from './import/import-session.ts';
import type { CoordinateSystem } from '../schema/coordinate-systems.ts';
import type { Bounds } from '../domain/geo/bounds.ts';
import type { ReadingChoice } from '../domain/own-data/own-file.ts';

// fflate unpacks large workbooks in workers of its own.
allowOwnScripts();
const session = new ImportSession();

const api = {
  open: (...question: Parameters<ImportSession['open']>) => session.open(...question),
  read: (choice: ReadingChoice, tell: (share: number) => void) => session.read(choice, tell),
  judge: (archiveUrl: string, ground: Bounds) => session.judge(archiveUrl, ground),
  /** Hands the columns over instead of copying them. */
  take: (system: CoordinateSystem, sign: string) => {
    const taken = session.take(system, sign);
    if (taken === null) return null;
    const { lng, lat, at, names, accuracyMeters } = taken.points;
    const columns = [
      lng,
      lat,
      at,
      names.bytes,
      names.starts,
      ...(accuracyMeters === null ? [] : [accuracyMeters]),
    ];
    return transfer(
      taken,
      columns.map(({ buffer }) => buffer),
    );
  },
};

export type ImportWorkerApi = typeof api;

expose(api);
