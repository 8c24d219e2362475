import { EDGE_FLAG } from '../../schema/walk-network.ts';

const WITHOUT = EDGE_FLAG.bridge | EDGE_FLAG.tunnel | EDGE_FLAG.heightUnknown;

/**
 * Whether the ground tells the heights of an edge. Bridges and tunnels run evenly from end to end, and where
 * no ground is known an edge is taken as flat; neither needs heights of its own in `walk.bin`.
 */
export const hasOwnHeights = (flags: number): boolean => (flags & WITHOUT) === 0;
