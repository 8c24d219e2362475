import { type Action, always } from './action.ts';
import { LOCALES } from '../../schema/locale.ts';
import { selectTheme } from '../../state/selectors.ts';

export const switchTheme: Action = {
  id: 'switch-theme',
  group: 'appearance',
  label: 'app.switchTheme.night',
  toggle: {
    isOn: ({ store }) => selectTheme(store.getState()) === 'night',
    labelWhenOn: 'app.switchTheme.day',
  },
  shortcut: { key: 'd', on: 'page' },
  isAvailable: always,
  perform: ({ store }) => {
    const state = store.getState();
    state.chooseTheme(selectTheme(state) === 'night' ? 'day' : 'night');
  },
};

/** One for each language. */
export const LANGUAGE_ACTIONS: readonly Action[] = LOCALES.map((locale) => ({
  id: `speak-${locale}`,
  group: 'appearance',
  label: `actions.speak.${locale}`,
  shortcut: null,
  isAvailable: ({ texts }) => texts.locale !== locale,
  perform: ({ store }) => {
    store.getState().chooseLocale(locale);
  },
}));
