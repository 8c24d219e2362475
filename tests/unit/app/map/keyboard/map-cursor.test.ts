import { describe, expect, it } from 'vitest';
import { goInDirection, openAtCursor, stepCursor } from '../../../../../src/app/map/keyboard/map-cursor.ts';
import { describeShownView } from '../../../../../src/app/map/keyboard/describe-shown.ts';
import { sayMessage } from '../../../../../src/i18n/say-message.ts';
import { lngLat } from '../../../../../src/schema/lng-lat.ts';
import { selectFramedId } from '../../../../../src/state/selectors.ts';
import { buildContext, buildMap, EAST, SOUTH, WEST } from '../../actions/build-context.ts';

const NEAR_WEST = lngLat(120.1, 30.301);

describe('the cursor of the keys', () => {
  it('begins at the place nearest to the middle and goes on in the order of reading', async () => {
    const { map, asked } = buildMap(NEAR_WEST);
    const { context, said } = await buildContext({ map });
    const visited = [1, 1, 1, 1].map(() => {
      stepCursor(context, 1);
      return selectFramedId(context.store.getState());
    });
    expect(visited).toEqual([WEST.id, EAST.id, SOUTH.id, WEST.id]);
    expect(said.slice(0, 2)).toEqual([
      'west, Markets, Open, 110 m to the south',
      'east, Markets, Open, 960 m to the east',
    ]);
    expect(asked[1]).toBe('keepInSight [120.11,30.3]');
  });

  it('goes back the same way', async () => {
    const { context } = await buildContext({ map: buildMap(NEAR_WEST).map });
    stepCursor(context, 1);
    stepCursor(context, -1);
    expect(context.store.getState().cursorId).toBe(SOUTH.id);
  });

  it('does not stick where several stand on the same spot', async () => {
    const { context } = await buildContext({ map: buildMap(NEAR_WEST).map });
    const twin = { ...WEST, id: EAST.id };
    const crowded = { ...context, passing: [WEST, twin, SOUTH] };
    const visited = [1, 1, 1].map(() => {
      stepCursor(crowded, 1);
      return crowded.store.getState().cursorId;
    });
    expect(new Set(visited).size).toBe(3);
  });

  it('goes where the arrow points, and says when nothing is there', async () => {
    const { context, said } = await buildContext({ map: buildMap(NEAR_WEST).map });
    stepCursor(context, 1);
    goInDirection(context, 180);
    expect(context.store.getState().cursorId).toBe(SOUTH.id);
    goInDirection(context, 180);
    expect(context.store.getState().cursorId).toBe(SOUTH.id);
    expect(said.at(-1)).toBe('Nothing that way');
  });

  it('follows the screen when the map is turned', async () => {
    const camera = { center: NEAR_WEST, zoom: 13, bearing: 180, pitch: 0 };
    const { context } = await buildContext({ map: buildMap(NEAR_WEST).map, choices: { camera } });
    stepCursor(context, 1);
    goInDirection(context, 0);
    expect(context.store.getState().cursorId).toBe(SOUTH.id);
  });

  it('opens the framed place', async () => {
    const { context } = await buildContext({ map: buildMap(NEAR_WEST, EAST).map });
    stepCursor(context, 1);
    openAtCursor(context);
    expect(context.store.getState().selectedId).toBe(WEST.id);
  });
});

describe('the crosshair', () => {
  it('opens what lies under it', async () => {
    const { context } = await buildContext({ map: buildMap(NEAR_WEST, EAST).map });
    openAtCursor(context);
    expect(context.store.getState().selectedId).toBe(EAST.id);
  });

  it('says what is nearest when nothing does', async () => {
    const { context, said } = await buildContext({ map: buildMap(NEAR_WEST).map });
    openAtCursor(context);
    expect(context.store.getState().selectedId).toBeNull();
    expect(said).toEqual(['Nothing under the crosshair; nearest is west, Markets, Open, 110 m to the south']);
  });
});

describe('the view in words', () => {
  it('counts what the map shows', async () => {
    const { context } = await buildContext();
    const sentences = describeShownView(context)?.map((message) => sayMessage(context.texts, message));
    expect(sentences?.[1]).toBe('3 entries are in view.');
  });

  it('says nothing where there is no map', async () => {
    const { context } = await buildContext({ map: null });
    expect(describeShownView(context)).toBeNull();
  });
});
