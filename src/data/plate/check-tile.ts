import { PbfReader } from 'pbf';

/** Where things stand in a vector tile (Mapbox Vector Tile 2.1): layers, their features, and the commands that draw one. */
const [LAYER, FEATURE, GEOMETRY] = [3, (2 << 3) | 2, (4 << 3) | 2] as const;
/** Draws a line to where it began; it has no numbers of its own. */
const CLOSE_PATH = 7;

/** @throws where a command is to be repeated more often than there are numbers for it */
function checkCommands(pbf: PbfReader): void {
  const end = pbf.readVarint() + pbf.pos;
  while (pbf.pos < end) {
    const command = pbf.readVarint();
    const times = command >>> 3;
    // A path that is closed millions of times takes no bytes, and a point in memory each time.
    if ((command & 7) === CLOSE_PATH ? times > 1 : 2 * times > end - pbf.pos)
      throw new RangeError(`A path of a tile has ${times} steps in ${end - pbf.pos} bytes`);
    if ((command & 7) === CLOSE_PATH) continue;
    for (let number = 0; number < 2 * times; number += 1) pbf.readVarint();
  }
}

/** Goes into the parts of a message that begin so, and past the others. */
function eachPart(pbf: PbfReader, end: number, isWanted: (head: number) => boolean, enter: () => void): void {
  while (pbf.pos < end) {
    const head = pbf.readVarint();
    if (isWanted(head)) enter();
    else pbf.skip(head);
  }
}

/**
 * Looks whether what a vector tile claims is in it. The library that reads tiles takes them at their word.
 * @throws where it is not
 */
export function checkTile(bytes: Uint8Array): void {
  const pbf = new PbfReader(bytes);
  const within = (wanted: number, enter: () => void): void =>
    eachPart(pbf, pbf.readVarint() + pbf.pos, (head) => head === wanted, enter);
  // Of layers only the number is looked at, as by the library.
  eachPart(
    pbf,
    pbf.length,
    (head) => head >>> 3 === LAYER,
    () => within(FEATURE, () => within(GEOMETRY, () => checkCommands(pbf))),
  );
}
