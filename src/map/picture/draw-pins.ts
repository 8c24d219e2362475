import type { MapLibreMap } from 'maplibre-gl';
import { ORIGIN_PIN } from '../../domain/marker/origin-pin-shape.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { ThemeTokens } from '../../schema/tokens/theme-tokens.ts';
import { TOKENS } from '../../schema/tokens/tokens.ts';
import { toLngLatLike } from '../camera/to-lng-lat-like.ts';
import type { MapFoundPlace, MapOrigin, MapValues } from '../map-contract.ts';
import type { MapSite } from '../../domain/study/analysis-picture.ts';

export type PinValues = Pick<MapValues, 'reach' | 'foundPlace' | 'sites' | 'theme'>;
type Context = CanvasRenderingContext2D;
type Look = Readonly<{ ui: ThemeTokens['ui']; sans: string; serif: string }>;

/** As in `found-pin.module.css`, in CSS pixels. */
const RING = { radius: 9.5, width: 3, haloWidth: 1.8 } as const;
/** In CSS pixels. `above` is the height of the pin; the text is as large as a place's name on the map. */
const LABEL = { above: 17, height: 24, padding: 9, fontSize: 13, maxWidth: 220 } as const;

function drawOrigin(context: Context, { sign }: MapOrigin | MapSite, { ui, serif }: Look): void {
  const { width, height, outline, haloWidth, sign: place } = ORIGIN_PIN;
  context.translate(-width / 2, -height);
  const path = new Path2D(outline);
  context.lineJoin = 'round';
  context.lineWidth = haloWidth;
  context.strokeStyle = ui.markerPaper;
  context.stroke(path);
  context.fillStyle = ui.seal;
  context.fill(path);
  context.fillStyle = ui.onSeal;
  context.font = `700 ${String(place.fontSize)}px ${serif}`;
  context.textAlign = 'center';
  context.fillText(sign, place.x, place.baseline);
}

function drawLabel(context: Context, label: string, { ui, sans }: Look): void {
  context.font = `700 ${String(LABEL.fontSize)}px ${sans}`;
  const width = Math.min(context.measureText(label).width + 2 * LABEL.padding, LABEL.maxWidth);
  const box = [-width / 2, -LABEL.above - LABEL.height, width, LABEL.height] as const;
  context.fillStyle = ui.panel;
  context.fillRect(...box);
  context.lineWidth = 1;
  context.strokeStyle = ui.seal;
  context.strokeRect(...box);
  context.fillStyle = ui.ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(label, 0, -LABEL.above - LABEL.height / 2, LABEL.maxWidth - 2 * LABEL.padding);
}

function drawFound(context: Context, { label }: MapFoundPlace, look: Look): void {
  const ring = new Path2D();
  ring.arc(0, 0, RING.radius, 0, 2 * Math.PI);
  context.lineWidth = RING.width + 2 * RING.haloWidth;
  context.strokeStyle = look.ui.markerPaper;
  context.stroke(ring);
  context.lineWidth = RING.width;
  context.strokeStyle = look.ui.seal;
  context.stroke(ring);
  drawLabel(context, label, look);
}

/** Draws into a copy of the canvas what stands over the map as elements of the page. */
export function drawPins(
  context: Context,
  map: MapLibreMap,
  { reach, foundPlace, sites, theme }: PinValues,
): void {
  const container = map.getContainer();
  const page = getComputedStyle(container);
  const [sans, serif] = ['--font-sans', '--font-serif'].map((name) => page.getPropertyValue(name));
  const look = { ui: TOKENS[theme].ui, sans: sans ?? '', serif: serif ?? '' };
  const drawAt = (point: LngLat, draw: () => void): void => {
    const { x, y } = map.project(toLngLatLike(point));
    context.save();
    context.translate(x, y);
    draw();
    context.restore();
  };
  context.save();
  const ratio = context.canvas.width / container.clientWidth;
  context.scale(ratio, ratio);
  for (const origin of [...(reach?.origins ?? []), ...sites]) {
    drawAt(origin.point, () => {
      drawOrigin(context, origin, look);
    });
  }
  if (foundPlace !== null) {
    drawAt(foundPlace.point, () => {
      drawFound(context, foundPlace, look);
    });
  }
  context.restore();
}
