import { useEffect, useState } from 'react';
import type { GroundPlan } from '../../domain/plate/draw-ground.ts';
import type { PlateWindow } from '../../domain/plate/plate-window.ts';
import { usePlateSource } from '../../state/providers.tsx';
import type { PlateSource } from '../../state/services.ts';

type Picture = Readonly<{ window: PlateWindow; detailMeters: number }>;

/** Drawn once, however often a picture is shown. */
const drawn = new Map<string, GroundPlan>();
/** One after the other: a window of houses takes longer to draw than a frame. */
let queue: Promise<unknown> = Promise.resolve();

const keyOf = ({ window: { center, widthMeters }, detailMeters }: Picture): string =>
  [...center, widthMeters, detailMeters].join(' ');

function draw(source: PlateSource, picture: Picture, isWanted: () => boolean): Promise<GroundPlan | null> {
  const drawing = queue.then(async () => {
    const known = drawn.get(keyOf(picture));
    if (known !== undefined || !isWanted()) return known ?? null;
    const plan = await source.loadGround(picture.window, picture.detailMeters);
    if (plan !== null) drawn.set(keyOf(picture), plan);
    return plan;
  });
  queue = drawing;
  return drawing;
}

/** The ground under a picture; null until it is read, and where it cannot be: the picture does without. */
export function useGround(picture: Picture): GroundPlan | null {
  const source = usePlateSource();
  const [ground, setGround] = useState<GroundPlan | null>(() => drawn.get(keyOf(picture)) ?? null);
  useEffect(() => {
    let isWanted = true;
    void draw(source, picture, () => isWanted).then((plan) => {
      if (isWanted) setGround(plan);
    });
    return () => {
      isWanted = false;
    };
  }, [source, picture]);
  return ground;
}
