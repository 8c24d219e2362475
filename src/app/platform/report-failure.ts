/** The one place where a bug is made known; it never throws. */
export function reportFailure(error: unknown, context: string): void {
  // oxlint-disable-next-line no-console -- the atlas has no server to tell; whoever helps a reader looks here
  console.error(`[atlas] ${context}`, error);
}

/** Reports what nothing else caught. @returns the removal of both listeners */
export function reportUncaught(target: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
  const onError = (event: ErrorEvent) => {
    reportFailure(event.error ?? event.message, 'uncaught error');
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    reportFailure(event.reason, 'unheard promise');
  };
  target.addEventListener('error', onError);
  target.addEventListener('unhandledrejection', onRejection);
  return () => {
    target.removeEventListener('error', onError);
    target.removeEventListener('unhandledrejection', onRejection);
  };
}
