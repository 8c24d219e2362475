import { expect, it } from 'vitest';
import { otherPages } from '../../../src/service-worker/other-pages.ts';

it('counts the other pages of this atlas, and none of another site in another folder of the host', () => {
  const home = 'https://host.test/xihu/';
  const pages = ['xihu/', 'xihu/?view=about', 'xihu/embed', 'blog/', 'xihu-old/'].map((path, at) => ({
    id: String(at),
    url: `https://host.test/${path}`,
  }));
  expect(otherPages(pages, { askerId: '0', home })).toBe(2);
  expect(otherPages([], { askerId: '0', home })).toBe(0);
});
