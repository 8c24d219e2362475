import type { AppStore } from '../../state/create-app-store.ts';
import { selectTheme } from '../../state/selectors.ts';

/** Keeps `<html data-theme>` and the colour of the browser's bars as the store says. @returns the removal */
export function bindTheme(store: AppStore, document: Document): () => void {
  const root = document.documentElement;
  const apply = () => {
    const theme = selectTheme(store.getState());
    if (root.dataset.theme === theme) return;
    root.dataset.theme = theme;
    const color = getComputedStyle(root).getPropertyValue('--color-spine');
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', color);
  };
  apply();
  return store.subscribe(apply);
}
