import { spawnSync } from 'node:child_process';

/**
 * Runs one program from node_modules/.bin (or the PATH) and lets it speak.
 * @param {readonly string[]} command
 * @returns {boolean} whether it succeeded
 */
export function runStep([program, ...args], env = {}) {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
      ...env,
    },
  });
  return status === 0;
}
