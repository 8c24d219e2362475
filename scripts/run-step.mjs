import { spawn } from 'node:child_process';

const IS_WINDOWS = process.platform === 'win32';

/**
 * Runs one program from node_modules/.bin (or the PATH).
 * @param {readonly string[]} command
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] `quiet` collects what the program prints
 * instead of letting it through, so that programs that run side by side don't speak at once
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
export function runStep([program, ...args], { env = {}, quiet = false } = {}) {
  const child = spawn(program, args, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: IS_WINDOWS,
    env: {
      ...process.env,
      PATH: `node_modules/.bin${IS_WINDOWS ? ';' : ':'}${process.env.PATH}`,
      ...env,
    },
  });
  let output = '';
  const collect = (chunk) => {
    output += chunk;
  };
  child.stdout?.setEncoding('utf8').on('data', collect);
  child.stderr?.setEncoding('utf8').on('data', collect);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ succeeded: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ succeeded: code === 0, output }));
  });
}
