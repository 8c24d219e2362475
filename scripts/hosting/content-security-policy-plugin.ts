import type { Plugin } from 'vite';
import { configuredOrigins, pagePolicy } from './content-security-policy.ts';

/** Puts the policy into the page. In builds only: the development server needs inline scripts and styles. */
export function contentSecurityPolicyPlugin(): Plugin {
  let origins: readonly string[] = [];
  return {
    name: 'content-security-policy',
    apply: 'build',
    configResolved: ({ mode, envDir }) => {
      origins = envDir === false ? [] : configuredOrigins(mode, envDir);
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(origins) },
        injectTo: 'head-prepend',
      },
    ],
  };
}
