import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeQueue } from '../../../../src/domain/reach/node-queue.ts';

test('gives back entries by their seconds, whatever the order they came in', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000)), (seconds) => {
      const queue = new NodeQueue(seconds.length);
      seconds.forEach((key, node) => queue.push(node, key));
      const out = seconds.map(() => [queue.leastSeconds, seconds[queue.pop()]]);
      const sorted = [...seconds].sort((a, b) => a - b);
      expect(out).toEqual(sorted.map((key) => [key, key]));
      expect([queue.size, queue.leastSeconds]).toEqual([0, Infinity]);
    }),
  );
});

test('says so when it is full', () => {
  const queue = new NodeQueue(0);
  queue.push(0, 1);
  expect(() => queue.push(1, 1)).toThrow(RangeError);
});
