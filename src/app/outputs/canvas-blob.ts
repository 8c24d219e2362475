/** The canvas as a PNG; null when it is too large for the browser. */
export const canvasBlob = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve);
  });
