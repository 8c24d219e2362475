import { expect, it } from 'vitest';
import { sharedLink } from '../../../../src/domain/pack/shared-link.ts';

const HOME = 'https://atlas.example/xihu/';
const shared = (parameters: Readonly<Record<string, string>>) =>
  sharedLink(new URL(`${HOME}?${new URLSearchParams(parameters).toString()}`), HOME);

it('opens a link of the atlas, wherever the device put it', () => {
  const link = `${HOME}?place=gudang-market`;
  expect(shared({ 'shared-url': link })).toBe(link);
  expect(shared({ 'shared-title': 'Gudang', 'shared-text': `Look: ${link} soon` })).toBe(link);
});

it('opens the start for what it cannot read', () => {
  expect(shared({ 'shared-url': 'https://other.example/?place=gudang-market' })).toBe(HOME);
  expect(shared({ 'shared-text': 'http://[' })).toBe(HOME);
});

it('leaves other addresses alone', () => {
  expect(shared({ place: 'gudang-market' })).toBeNull();
});
