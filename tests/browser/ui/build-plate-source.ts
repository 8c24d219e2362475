import type { InitiativeId } from '../../../src/schema/initiative.ts';
import { fail, ok } from '../../../src/schema/result.ts';
import type { DatedPlate, PlateSource } from '../../../src/state/services.ts';

export const SQUARE_PLATE: DatedPlate = {
  dataDate: '2026-05-08',
  plate: {
    width: 1240,
    height: 680,
    buildings: 'M600 300L640 300L640 340L600 340Z',
    water: 'M0 0L100 0L100 680L0 680Z',
    greens: 'M900 0L1240 0L1240 680L900 680Z',
    streets: [{ width: 7, path: 'M0 400L1240 400' }],
    shapes: [{ kind: 'about', x: 620, y: 340, radius: 120 }],
    standIn: false,
    scaleBarMeters: 100,
    footprintCount: 57,
  },
};

type Answer = Awaited<ReturnType<PlateSource['load']>>;

/** Gives its answers one after the other, the next one when the last was forgotten; the last one for good. */
export function buildPlateSource(answers: readonly Answer[] = [fail('few-footprints')]): PlateSource {
  const given = new Map<InitiativeId, Promise<Answer>>();
  let count = 0;
  return {
    load: ({ id }) => {
      const known = given.get(id);
      if (known !== undefined) return known;
      const answer = answers[Math.min(count, answers.length - 1)] ?? ok(SQUARE_PLATE);
      count += 1;
      const promise = Promise.resolve(answer);
      given.set(id, promise);
      return promise;
    },
    loadGround: () => Promise.resolve(SQUARE_PLATE.plate),
    forget: (id) => {
      given.delete(id);
    },
  };
}
