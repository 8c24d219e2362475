import type { Plugin } from 'vite';
import { ICONS, TOUCH_ICON } from './web-icons.ts';
import { readDistrict } from '../../pipeline/district/read-district.ts';
import { SHARED_PARAMETERS } from '../../src/domain/pack/shared-link.ts';
import { app as english } from '../../src/i18n/locales/en/app.ts';
import { app as chinese } from '../../src/i18n/locales/zh-CN/app.ts';
import type { District } from '../../src/schema/district.ts';
import { VIEW_IDS } from '../../src/schema/view.ts';

const FILE_NAME = 'atlas.webmanifest';
/** Devices offer four at most; the atlas opens with the first view anyway, and nobody hurries to the last. */
const SHORTCUTS = VIEW_IDS.filter((id) => id !== 'explore' && id !== 'about');

/** As `meta[name=theme-color]` in `index.html`. */
const PAPER = '#f3eddf';

/** What a device needs to know of the atlas to install it (W3C Web App Manifest): with its views and what can be shared with it. */
export function webManifest({ names, description }: Pick<District, 'names' | 'description'>): object {
  return {
    start_url: './',
    scope: './',
    lang: 'zh-CN',
    name: `${names.atlas.zh} ${names.atlas.en}`,
    short_name: names.atlas.zh,
    description: `${names.atlas.zh}：${description.zh}${names.atlas.en}: ${description.en}`,
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons: ICONS.map(({ path, size, isMaskable }) => ({
      src: `./${path}`,
      type: 'image/png',
      sizes: `${size}x${size}`,
      purpose: isMaskable ? 'maskable' : 'any',
    })),
    shortcuts: SHORTCUTS.map((id) => ({
      name: `${chinese.view[id]} ${english.view[id]}`,
      url: `./?view=${id}`,
    })),
    share_target: { action: './', method: 'GET', params: SHARED_PARAMETERS },
  };
}

/** Writes the web manifest beside the page, and names it there. In builds only, which have a pack. */
export function webManifestPlugin(folder: string): Plugin {
  return {
    name: 'web-manifest',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(webManifest(readDistrict(folder)), null, 1);
      this.emitFile({ type: 'asset', fileName: FILE_NAME, source });
    },
    // After Vite has looked for files that the page names: this is not one of its sources.
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'link', attrs: { rel: 'manifest', href: `./${FILE_NAME}` }, injectTo: 'head' },
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./${TOUCH_ICON.path}` }, injectTo: 'head' },
      ],
    },
  };
}
