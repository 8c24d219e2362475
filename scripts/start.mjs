import { ensureInstalled } from './ensure-installed.mjs';
import { runStep } from './run-step.mjs';

ensureInstalled();
console.log('Building …');
const built = await runStep(['tsx', 'scripts/build.ts']);
if (!built.succeeded) process.exit(1);
const served = await runStep(['tsx', 'scripts/serve.ts']);
if (!served.succeeded) process.exit(1);
