import { useEffect } from 'react';
import { chooseGround, createGroundTaker } from './take-ground.ts';
import { groundGeometry } from '../../../domain/ground/ground-geometry.ts';
import { measureShape } from '../../../domain/ground/measure-shape.ts';
import type { DrawnShape, MapDrawing } from '../../../domain/study/analysis-picture.ts';
import { CIRCLE_RADIUS, formatGround, type Ground, openRing } from '../../../schema/ground-choice.ts';
import type { LngLat } from '../../../schema/lng-lat.ts';
import { analyseAnswers, type DrawingTold } from '../../../state/analyse-answers.ts';
import { analysisOf } from '../../../state/analysis-choices.ts';
import type { AppStore } from '../../../state/create-app-store.ts';
import { groundAnswers } from '../../../state/ground-answers.ts';
import { useAppStoreApi, useNearbyAnswersStore } from '../../../state/providers.tsx';

const NO_RING: readonly LngLat[] = [];

function toGround(shape: DrawnShape): Ground {
  if (shape.kind === 'polygon') return { kind: 'shape', from: 'drawn', polygons: [[shape.ring]] };
  const { least, most } = CIRCLE_RADIUS;
  return { ...shape, radiusMeters: Math.min(most, Math.max(least, shape.radiusMeters)) };
}

/** The outer ring of the area, to be changed. */
function ringOf(ground: Ground | null): readonly LngLat[] {
  const geometry = ground === null ? null : groundGeometry(ground, []);
  return geometry?.type === 'Polygon' ? openRing(geometry.coordinates[0] ?? []) : NO_RING;
}

/** Takes what is drawn: a new outline ends the drawing, a changed one goes on. */
function hear(store: AppStore, told: DrawingTold): void {
  if (told.type === 'drawing-failed') {
    const tool = analyseAnswers.getState().drawing?.tool ?? null;
    analyseAnswers.setState({ drawing: null });
    groundAnswers.setState({ problem: 'drawing', again: () => groundAnswers.getState().draw(tool) });
    return;
  }
  groundAnswers.setState({ drawnMeters: measureShape(told.shape) });
  if (!told.isFinal) return;
  const { drawing } = analyseAnswers.getState();
  const ground = toGround(told.shape);
  chooseGround(store, ground, { isInLink: formatGround(ground) !== null, smoothedMeters: 0 });
  const isEditing = drawing?.tool === 'edit-polygon' || drawing?.tool === 'edit-circle';
  if (isEditing) analyseAnswers.setState({ drawing });
  else groundAnswers.setState({ drawnMeters: null });
}

/** Lets the view draw on the map and take areas from elsewhere, for as long as it is open. */
export function useGroundDrawing(): void {
  const store = useAppStoreApi();
  const nearby = useNearbyAnswersStore();
  useEffect(() => {
    const draw = (tool: MapDrawing['tool'] | null): void => {
      const ground = analyseAnswers.getState().detailedGround ?? analysisOf(store.getState()).ground;
      const isNew = tool === 'polygon' || tool === 'circle';
      const drawing = tool === null ? null : { tool, ring: isNew ? NO_RING : ringOf(ground) };
      analyseAnswers.setState({ drawing });
      groundAnswers.setState({ drawnMeters: null, problem: null, again: null });
    };
    groundAnswers.setState({ draw, take: createGroundTaker({ store, nearby }) });
    analyseAnswers.setState({
      hearDrawing: (told) => {
        hear(store, told);
      },
    });
    return () => {
      analyseAnswers.setState({ drawing: null });
    };
  }, [store, nearby]);
}
