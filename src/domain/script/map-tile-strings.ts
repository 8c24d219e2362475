/** Field numbers of the Mapbox Vector Tile format, version 2.1, and the wire types of protocol buffers. */
const TILE_LAYER = 3;
const LAYER_VALUE = 4;
const VALUE_STRING = 1;
const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;

type Range = Readonly<{ start: number; end: number }>;

/** @returns the value, and where the next byte is */
function readVarint(bytes: Uint8Array, start: number): readonly [value: number, next: number] {
  let value = 0;
  let scale = 1;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return [value, at + 1];
    scale *= 0x80;
  }
  throw new RangeError('The tile ends within a number');
}

/** Where the length-delimited fields of number `wanted` lie in a message. */
function fieldsOf(bytes: Uint8Array, { start, end }: Range, wanted: number): readonly Range[] {
  const found: Range[] = [];
  let at = start;
  while (at < end) {
    const [tag, afterTag] = readVarint(bytes, at);
    const wire = tag & 7;
    if (wire === WIRE.varint) at = readVarint(bytes, afterTag)[1];
    else if (wire === WIRE.fixed64) at = afterTag + 8;
    else if (wire === WIRE.fixed32) at = afterTag + 4;
    else if (wire === WIRE.bytes) {
      const [length, content] = readVarint(bytes, afterTag);
      at = content + length;
      if (tag >>> 3 === wanted) found.push({ start: content, end: at });
    } else throw new RangeError(`A tile has no fields of wire type ${String(wire)}`);
  }
  return found;
}

/**
 * A vector tile with every text in it changed by `change`. A change to another number of bytes is left out: then
 * the lengths around it would be others. Simplified and traditional characters all have three.
 * @throws RangeError when `tile` is no vector tile
 */
export function mapTileStrings(tile: Uint8Array, change: (text: string) => string): Uint8Array {
  const mapped = tile.slice();
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const layers = fieldsOf(tile, { start: 0, end: tile.length }, TILE_LAYER);
  const values = layers.flatMap((layer) => fieldsOf(tile, layer, LAYER_VALUE));
  for (const { start, end } of values.flatMap((value) => fieldsOf(tile, value, VALUE_STRING))) {
    const changed = encoder.encode(change(decoder.decode(tile.subarray(start, end))));
    if (changed.length === end - start) mapped.set(changed, start);
  }
  return mapped;
}
