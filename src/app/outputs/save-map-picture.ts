import { composePicture } from './compose-picture.ts';
import { pictureParts } from './picture-parts.ts';
import { canvasBlob } from './canvas-blob.ts';
import { paintMap, PICTURE_PIXEL_RATIO, screenValues, shownSize } from './paint-map.ts';
import type { useSight } from './use-sight.ts';
import { exportFileName } from '../../domain/print/export-file-name.ts';
import { SLUG } from '../../schema/this-district.ts';
import { saveFile } from '../../ui/save-file.ts';

type Sight = ReturnType<ReturnType<typeof useSight>>;

/** Saves what the map shows as a PNG at twice its size. @returns false where no map can be drawn */
export async function saveMapPicture(
  sight: Sight,
  { date, signal }: Readonly<{ date: string; signal: AbortSignal }>,
): Promise<boolean> {
  const values = screenValues(sight);
  const picture = await paintMap(
    { values, camera: sight.state.camera, size: shownSize(), forPaper: false },
    signal,
  );
  if (picture === null) return false;
  const blob = await canvasBlob(
    composePicture(pictureParts(sight, { values, picture, pixelRatio: PICTURE_PIXEL_RATIO, date })),
  );
  saveFile(exportFileName(SLUG, date), blob);
  return true;
}
