import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { followOwnPicture } from './follow-own-picture.ts';
import { discardOwnSet, discardUnread, keepOwnSet, restoreOwnData, undoDiscard } from './keep-own-data.ts';
import { MissingPart } from '../platform/view-boundary.tsx';
import { addTexts } from '../../i18n/load-texts.ts';
import { loadAnalyseDictionary } from '../../i18n/load-view-dictionary.ts';
import { ownData, useOwnData } from '../../state/own-data.ts';
import { useAppStore } from '../../state/providers.tsx';
import { createLazyPart, lazyComponent } from '../../ui/lazy-part.tsx';

const OwnList = lazyComponent(
  createLazyPart(async () => {
    await addTexts(loadAnalyseDictionary);
    return (await import('../../views/explore/own-data/own-list.tsx')).OwnList;
  }),
  MissingPart,
);

/** What the legend of Explore is headed by. */
const LEGEND_HEADING = '#explore-legend';

/**
 * An element that lies after the legend of Explore while that view is shown. Explore is of the first scripts, which have no
 * room for what hardly any visit has: so it knows nothing of own data, and they bring their own place.
 */
function usePlaceInExplore(isExplore: boolean): HTMLElement {
  const [place] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    if (isExplore) document.querySelector(LEGEND_HEADING)?.closest('section')?.after(place);
    return () => {
      place.remove();
    };
  }, [isExplore, place]);
  return place;
}

/** Brings back what is kept on the device, shows own data on the map, and lists them in Explore. */
export function OwnDataHost() {
  const hasSets = useOwnData(({ sets }) => sets.length > 0);
  const isExplore = useAppStore((state) => state.view === 'explore');
  const place = usePlaceInExplore(isExplore);
  useEffect(() => {
    ownData.setState({
      actions: {
        keep: (id) => void keepOwnSet(id),
        discard: (id) => void discardOwnSet(id),
        undo: () => void undoDiscard(),
        discardUnread: () => void discardUnread(),
      },
    });
    void restoreOwnData();
    return followOwnPicture();
  }, []);
  return hasSets && isExplore ? createPortal(<OwnList />, place) : null;
}
