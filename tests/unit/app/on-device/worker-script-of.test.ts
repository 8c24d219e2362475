import { expect, it } from 'vitest';
import { HOME, hostWith } from '../../data/pack/fake-caches.ts';
import { workerScriptOf } from '../../../../src/app/on-device/worker-script-of.ts';

const RELEASE = 'a'.repeat(64);

it.for([
  ['that of the release', { 'service-worker.js': `const release = '${RELEASE}';` }, true],
  ['a page in its place', { 'service-worker.js': '<!doctype html>' }, false],
  ['that of another release', { 'service-worker.js': `const release = '${'f'.repeat(64)}';` }, false],
  ['nothing', {}, false],
] as const)('takes the script of the worker from a host that has %s', async ([, files, isTaken]) => {
  const { fetch } = hostWith(files);
  const script = await workerScriptOf({ release: RELEASE }, { home: HOME, fetch });
  expect(script !== null).toBe(isTaken);
});
