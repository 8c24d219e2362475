import { useEffect, useReducer, useState } from 'react';
import type { GroundPlan } from '../../domain/plate/draw-ground.ts';
import type { PlateWindow } from '../../domain/plate/plate-window.ts';
import { usePlateSource } from '../../state/providers.tsx';
import type { PlateSource } from '../../state/services.ts';

/** What is drawn, and how fine. */
export type Picture = Readonly<{ window: PlateWindow; detailMeters: number }>;

type Ground = GroundPlan | 'waiting' | 'missing';

/** Drawn once from each source, however often a picture is shown. */
const drawn = new WeakMap<PlateSource, Map<string, GroundPlan>>();
/** One after the other: a window of houses takes longer to draw than a frame. */
let queue: Promise<unknown> = Promise.resolve();

const keyOf = ({ window: { center, widthMeters, heightMeters }, detailMeters }: Picture): string =>
  [...center, widthMeters, heightMeters, detailMeters].join(' ');

const drawnBefore = (source: PlateSource, picture: Picture): GroundPlan | undefined =>
  drawn.get(source)?.get(keyOf(picture));

function keepDrawn(source: PlateSource, picture: Picture, plan: GroundPlan): void {
  const ofSource = drawn.get(source) ?? new Map<string, GroundPlan>();
  drawn.set(source, ofSource.set(keyOf(picture), plan));
}

function draw(source: PlateSource, picture: Picture, isWanted: () => boolean): Promise<Ground> {
  const drawing = queue.then(async (): Promise<Ground> => {
    const known = drawnBefore(source, picture);
    if (known !== undefined) return known;
    if (!isWanted()) return 'waiting';
    const plan = await source.loadGround(picture.window, picture.detailMeters);
    if (plan !== null) keepDrawn(source, picture, plan);
    return plan ?? 'missing';
  });
  queue = drawing;
  return drawing;
}

/** The ground under a picture, which must stay the same object. */
export function useGround(picture: Picture): Readonly<{ ground: Ground; retry: () => void }> {
  const source = usePlateSource();
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const [found, setFound] = useState<Readonly<{ picture: Picture; ground: Ground }> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void draw(source, picture, () => isWanted).then((ground) => {
      if (isWanted) setFound({ picture, ground });
    });
    return () => {
      isWanted = false;
    };
  }, [source, picture, attempt]);
  const ground = found?.picture === picture ? found.ground : (drawnBefore(source, picture) ?? 'waiting');
  return { ground, retry };
}
