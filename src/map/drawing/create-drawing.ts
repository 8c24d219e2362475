import type { MapLibreMap } from 'maplibre-gl';
import type { TerraDrawing } from './terra-drawing.ts';
import type { MapDrawing } from '../../domain/study/analysis-picture.ts';
import type { Theme } from '../../schema/theme.ts';
import type { MapIntent } from '../map-contract.ts';

type Wanted = Readonly<{ drawing: MapDrawing; theme: Theme }>;

export type Drawing = Readonly<{
  /** Draws with that, or draws no more. The same object goes on as it is. */
  show: (drawing: MapDrawing | null, theme: Theme) => void;
  /** What is pressed belongs to the drawing, and not to what lies under it. */
  isActive: () => boolean;
  dispose: () => void;
}>;

/** The room in which outlines are drawn: its tools are fetched when first asked for. */
export function createDrawing(map: MapLibreMap, onIntent: (intent: MapIntent) => void): Drawing {
  let wanted: Wanted | null = null;
  let room: TerraDrawing | null = null;
  /** The press that ended a drawing is told as one on the map right after it. */
  let isEnding = false;
  const canvas = map.getCanvas();
  const onPress = (): void => {
    isEnding = false;
  };
  canvas.addEventListener('pointerdown', onPress);

  const close = (): void => {
    room?.dispose();
    room = null;
  };
  const open = async (asked: Wanted): Promise<void> => {
    try {
      const { createTerraDrawing } = await import('./terra-drawing.ts');
      if (wanted !== asked) return;
      room = createTerraDrawing(map, asked, (shape, isFinal) => {
        if (wanted === asked) onIntent({ type: 'shape-drawn', shape, isFinal });
      });
    } catch {
      if (wanted !== asked) return;
      wanted = null;
      onIntent({ type: 'drawing-failed' });
    }
  };

  return {
    show: (drawing, theme) => {
      if (drawing === (wanted?.drawing ?? null)) return;
      close();
      isEnding = wanted !== null && drawing === null;
      wanted = drawing === null ? null : { drawing, theme };
      if (wanted !== null) void open(wanted);
    },
    isActive: () => wanted !== null || isEnding,
    dispose: () => {
      canvas.removeEventListener('pointerdown', onPress);
      wanted = null;
      close();
    },
  };
}
