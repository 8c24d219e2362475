import type { ReleaseAnswer, UseAnswer, WorkerQuestion } from '../../domain/pack/worker-messages.ts';
import { APP_BASE_URL } from '../platform/site.ts';

/** The service workers of the browser; null where it has none, or forbids them (as in a sandboxed frame). */
export function workerContainer(): ServiceWorkerContainer | null {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  } catch {
    return null;
  }
}

/** The worker of this atlas and no other of the host; null where there is none. */
export async function ownRegistration(
  container: ServiceWorkerContainer,
): Promise<ServiceWorkerRegistration | null> {
  const registration = await container.getRegistration(APP_BASE_URL);
  return registration?.scope === APP_BASE_URL ? registration : null;
}

type Answers = { 'which-release': ReleaseAnswer; 'use-now': UseAnswer };

/** Asks a service worker something; it is started for that where it sleeps. */
export function askWorker<Q extends WorkerQuestion>(
  worker: Pick<ServiceWorker, 'postMessage'>,
  question: Q,
): Promise<Answers[Q]> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => {
      port1.close();
      resolve(data as Answers[Q]);
    });
    port1.start();
    worker.postMessage(question, [port2]);
  });
}

/** Waits for the end of an installation. @returns false when it failed */
export function isInstalled(worker: ServiceWorker, until: 'installed' | 'activated'): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { state } = worker;
      const isThere = state === until || state === 'activated';
      if (!isThere && state !== 'redundant') return;
      worker.removeEventListener('statechange', look);
      resolve(isThere);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
