import { findWebkit } from './scripts/engines.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { webkitFiles } from './test/engines.mjs';
import base from './web-test-runner.config.mjs';

// a browser that is started for each file may take its time on a busy machine
const patience = { browserStartTimeout: 120_000, testsStartTimeout: 120_000 };

export default { ...base, ...patience, files: webkitFiles, browsers: [webkitLauncher(findWebkit() ?? {})] };
