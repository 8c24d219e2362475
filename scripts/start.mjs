import { ensureInstalled } from './ensure-installed.mjs';
import { runStep } from './run-step.mjs';

ensureInstalled();
console.log('Building …');
if (!runStep(['tsx', 'scripts/build.ts'])) process.exit(1);
if (!runStep(['tsx', 'scripts/serve.ts'])) process.exit(1);
