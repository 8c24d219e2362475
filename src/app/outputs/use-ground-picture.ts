import { useEffect, useEffectEvent, useState } from 'react';
import { canvasBlob } from './canvas-blob.ts';
import { paintMap } from './paint-map.ts';
import { reportFailure } from '../platform/report-failure.ts';
import type { MapValues } from '../../map/map-contract.ts';
import type { PaperSize } from '../../domain/print/paper-projection.ts';
import type { Camera } from '../../schema/camera.ts';

/** What is to be painted. Each one is painted anew, also when it equals an earlier one. */
export type GroundOrder = Readonly<{
  /** CSS pixels. */
  size: PaperSize;
  camera: Camera;
  values: MapValues;
}>;

/** @returns Null where the browser cannot draw maps. */
export type PaintGround = (order: GroundOrder, signal: AbortSignal) => Promise<Blob | null>;

/** The ground together with what it was painted for: what is drawn over it must use the same camera. */
export type GroundPicture = Readonly<{ order: GroundOrder | null }> &
  (
    | Readonly<{ step: 'painting' | 'none' | 'failed' | 'unwanted'; url: null }>
    /** The address is good for as long as its order is the wanted one. */
    | Readonly<{ step: 'ready'; url: string }>
  );

export const paintGround: PaintGround = async ({ size, camera, values }, signal) => {
  const picture = await paintMap({ values, camera, size, forPaper: true }, signal);
  return picture === null ? null : await canvasBlob(picture.canvas);
};

/** The ground of the printed map, where one is wanted. Painting stops when another order is given. */
export function useGroundPicture(order: GroundOrder | null, paint: PaintGround): GroundPicture {
  const [picture, setPicture] = useState<GroundPicture | null>(null);
  const start = useEffectEvent((wanted: GroundOrder, signal: AbortSignal) => paint(wanted, signal));
  useEffect(() => {
    if (order === null) return undefined;
    const leaving = new AbortController();
    let url: string | null = null;
    start(order, leaving.signal).then(
      (blob) => {
        if (leaving.signal.aborted) return;
        if (blob === null) {
          setPicture({ order, step: 'none', url: null });
          return;
        }
        url = URL.createObjectURL(blob);
        setPicture({ order, step: 'ready', url });
      },
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        reportFailure(error, 'print picture');
        setPicture({ order, step: 'failed', url: null });
      },
    );
    return () => {
      leaving.abort();
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [order]);
  if (order === null) return { order, step: 'unwanted', url: null };
  return picture?.order === order ? picture : { order, step: 'painting', url: null };
}
