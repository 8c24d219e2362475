import { expect, it } from 'vitest';
import { isOwnScript } from '../../../src/workers/own-scripts.ts';

const HOME = 'https://host.example/maps/xihu/';

it.each([
  'https://host.example/maps/xihu/assets/search-worker-abc.js',
  'https://host.example/maps/xihu/service-worker.js',
  'assets/search-worker-abc.js',
  'blob:https://host.example/6f0a',
])('starts %s', (url) => {
  expect(isOwnScript(url, HOME)).toBe(true);
});

it.each([
  'https://other.example/maps/xihu/assets/a.js',
  'https://host.example/maps/other/a.js',
  'https://host.example/maps/xihu/../other/a.js',
  '//other.example/a.js',
  'data:text/javascript,1',
  'javascript:1',
  'http://[',
])('does not start %s', (url) => {
  expect(isOwnScript(url, HOME)).toBe(false);
});
