import { GEO_BASE_URL } from '../platform/site.ts';
import type { PlateArchive } from '../../data/plate/load-plate.ts';
import { ARCHIVE } from '../../schema/this-district.ts';
import type { InitiativeId } from '../../schema/initiative.ts';
import { fail, ok } from '../../schema/result.ts';
import type { PlateSource } from '../../state/services.ts';
import { createLazyPart } from '../../ui/lazy-part.tsx';

const ARCHIVE_FILE = `${ARCHIVE}.pmtiles`;

/** What reads the ground of plates. */
export const platePart = createLazyPart(() => import('../../data/plate/load-plate.ts'));

async function openArchive(): Promise<PlateArchive> {
  const { openPlateArchive } = await platePart.load();
  return openPlateArchive(`${GEO_BASE_URL}base/${ARCHIVE_FILE}`);
}

async function readDataDate(): Promise<string | null> {
  const { readDataDate: read } = await platePart.load();
  return read(ARCHIVE_FILE, { baseUrl: GEO_BASE_URL, fetch: (input, init) => fetch(input, init) });
}

/** Plates from the embedded tiles, whose reader is fetched with the first of them. */
export function createPlateSource(): PlateSource {
  const drawn = new Map<InitiativeId, ReturnType<PlateSource['load']>>();
  let archive: Promise<PlateArchive> | null = null;
  let dataDate: Promise<string | null> | null = null;

  const draw: PlateSource['load'] = async (initiative) => {
    try {
      archive ??= openArchive();
      dataDate ??= readDataDate();
      const [result, date] = await Promise.all([(await archive).loadPlate(initiative), dataDate]);
      return result.ok ? ok({ plate: result.value, dataDate: date }) : result;
    } catch {
      [archive, dataDate] = [null, null];
      return fail('unreachable');
    }
  };

  return {
    load: (initiative) => {
      const known = drawn.get(initiative.id);
      if (known !== undefined) return known;
      const drawing = draw(initiative);
      drawn.set(initiative.id, drawing);
      return drawing;
    },
    loadGround: async (window, detailMeters) => {
      try {
        archive ??= openArchive();
        return await (await archive).loadGround(window, detailMeters);
      } catch {
        archive = null;
        return null;
      }
    },
    forget: (id) => {
      drawn.delete(id);
    },
  };
}
