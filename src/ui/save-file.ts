/**
 * Safari reads the file some time after the press, or after asking the reader whether to, and no event tells when it
 * is done. FileSaver.js has waited this long for years.
 */
const KEPT_MS = 40_000;

/** Hands the reader a file made on the device. */
export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
