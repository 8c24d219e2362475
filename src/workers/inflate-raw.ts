/** Unpacks raw deflate data with the platform's own decoder; rejects when they are damaged. */
export async function inflateRaw(packed: Uint8Array): Promise<Uint8Array> {
  // A copy, because a view into shared memory is no body of a Blob.
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
