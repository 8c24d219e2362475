import TOURS from '../../../public/geo/tours?titles';
import type { Texts } from '../../i18n/texts.ts';
import { CONTENT_LANGUAGE } from '../../schema/locale.ts';
import type { TourId } from '../../schema/tour-choices.ts';
import type { PaletteCommand } from '../../views/palette/palette-command.ts';

const PREFIX = 'tour-';

/** @param other The texts of the other language; null while they are not there. */
export const tourCommands = (texts: Texts, other: Texts | null): readonly PaletteCommand[] =>
  TOURS.map(({ id, name }) => ({
    id: `${PREFIX}${id}`,
    group: 'go',
    name: texts.t('actions.openTour', { name: texts.pick(name) }),
    otherName:
      other === null
        ? null
        : {
            text: other.t('actions.openTour', { name: name[CONTENT_LANGUAGE[other.locale]] }),
            lang: other.locale,
          },
    words: [],
    keys: [],
    isOn: false,
  }));

/** The tour that a command opens; null for any other command. */
export const tourOfCommand = (commandId: string): TourId | null =>
  TOURS.find(({ id }) => `${PREFIX}${id}` === commandId)?.id ?? null;
