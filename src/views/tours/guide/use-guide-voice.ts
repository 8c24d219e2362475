import { useEffect, useEffectEvent } from 'react';
import { cueText, type Telling } from './guide-texts.ts';
import { useOwnReader } from './page-reader.ts';
import { storyId } from './story-id.ts';
import type { GuideCue } from '../../../domain/guide/guide-cue.ts';
import { useGuide, useGuideSession } from '../../../state/guide-session.ts';

/** Says aloud what the walker chose to hear: turns, stories, or both. Off the way only that it was left. */
export function useGuideVoice(telling: Telling): void {
  const cue = useGuide((now) => now.cue);
  const session = useGuideSession();
  const reader = useOwnReader(telling.known.tour.id);
  const readStory = (place: number): void => {
    const { tour, legs } = telling.known;
    const [stop, resolved] = [tour.stops[place - 1], legs.stops[place - 1]];
    if (stop === undefined || resolved === undefined || stop.story.length === 0) return;
    const { pick } = telling.texts;
    reader.read({
      id: storyId(place - 1, pick(resolved.name)),
      sentences: stop.story.map(({ text }) => pick(text)),
    });
  };
  const hear = useEffectEvent((told: GuideCue): void => {
    const now = session.now.getState();
    const { turns, stories } = now.choices;
    if (told.kind === 'left-way') reader.stop();
    const isSaid = told.kind === 'left-way' ? turns || stories : turns && told.kind !== 'far';
    if (isSaid) reader.remark(cueText(telling, now, told));
    if (stories && told.kind === 'stop') readStory(now.walk.places[told.stop] ?? 0);
    // Where the walk ends at a stop, its story is the last.
    if (stories && told.kind === 'arrived') readStory(now.walk.places.at(-1) ?? 0);
  });
  useEffect(() => {
    if (cue !== null) hear(cue);
  }, [cue]);
}
