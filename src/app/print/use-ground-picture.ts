import { useEffect, useEffectEvent, useState } from 'react';
import { canvasBlob } from '../outputs/canvas-blob.ts';
import { paintMap } from '../outputs/paint-map.ts';
import { groundValues } from '../outputs/picture-values.ts';
import { useSight } from '../outputs/use-sight.ts';
import { report } from '../report.ts';
import type { Camera } from '../../schema/camera.ts';
import { type Orientation, PAPER_MAP_SIZE } from '../../views/print/print-sheet.tsx';

export type GroundPicture =
  | Readonly<{ step: 'painting'; url: null }>
  | Readonly<{ step: 'ready'; url: string }>
  | Readonly<{ step: 'none'; url: null }>;

const PAINTING: GroundPicture = { step: 'painting', url: null };
const NONE: GroundPicture = { step: 'none', url: null };

/** The ground of the printed map, painted anew for each way of holding the paper. */
export function useGroundPicture(orientation: Orientation, camera: Camera): GroundPicture {
  const sight = useSight();
  const [painted, setPainted] = useState<Readonly<{ of: Orientation; picture: GroundPicture }> | null>(null);
  const paint = useEffectEvent(async (): Promise<GroundPicture> => {
    const size = PAPER_MAP_SIZE[orientation];
    const picture = await paintMap({ values: groundValues(sight()), camera, size, forPaper: true });
    const blob = picture === null ? null : await canvasBlob(picture.canvas);
    return blob === null ? NONE : { step: 'ready', url: URL.createObjectURL(blob) };
  });
  useEffect(() => {
    let wanted = true;
    let url: string | null = null;
    paint().then(
      (picture) => {
        url = picture.url;
        if (wanted) setPainted({ of: orientation, picture });
        else if (url !== null) URL.revokeObjectURL(url);
      },
      (error: unknown) => {
        report(error, 'print picture');
        if (wanted) setPainted({ of: orientation, picture: NONE });
      },
    );
    return () => {
      wanted = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [orientation]);
  return painted?.of === orientation ? painted.picture : PAINTING;
}
