/** The canvas as a PNG. Rejects when the browser cannot make one, as of a canvas that is too large for it. */
export const canvasBlob = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture of the canvas'));
      else resolve(blob);
    });
  });
