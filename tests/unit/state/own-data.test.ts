import { beforeEach, describe, expect, it } from 'vitest';
import { addOwnSet, ownData, removeOwnSet, toggleShown } from '../../../src/state/own-data.ts';
import { ownAnswerOf } from '../../../src/state/use-study.ts';
import { sampleSet } from '../../fixtures/own-files/sample-set.ts';

beforeEach(() => {
  ownData.setState({
    sets: [],
    keeping: new Map(),
    hidden: new Set(),
    removed: null,
    failure: null,
    restored: 'asking',
  });
});

describe('own data of the page', () => {
  it('are added, hidden and removed, and what was removed is remembered with whether it was kept', () => {
    const set = sampleSet();
    addOwnSet(set, 'not-kept');
    toggleShown(set.id);
    expect(ownData.getState().hidden.has(set.id)).toBe(true);
    removeOwnSet(set.id, true);
    expect(ownData.getState()).toMatchObject({ sets: [], removed: { set, wasKept: true } });
    removeOwnSet('other', false);
    expect(ownData.getState().removed?.set).toBe(set);
  });

  it('answer a subject that names them; one that is not there may still come from the device', () => {
    const set = sampleSet();
    expect(ownAnswerOf(ownData.getState(), 'own-abc123')).toEqual({ set: null, isRestored: false });
    addOwnSet(set, 'kept');
    const answer = ownAnswerOf(ownData.getState(), 'own-abc123');
    expect(answer.set).toBe(set);
    expect(ownAnswerOf(ownData.getState(), 'own-abc123')).toBe(answer);
    // What is kept is of no consequence for the programme: its answer stays the same.
    const before = ownAnswerOf(ownData.getState(), 'programme');
    ownData.setState({ restored: 'yes' });
    expect(ownAnswerOf(ownData.getState(), 'programme')).toBe(before);
  });
});
