import { findWebkit } from './scripts/engines.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { otherEnginesFiles } from './test/engines.mjs';
import base from './web-test-runner.config.mjs';

export default {
  ...base,
  testsFinishTimeout: 300_000,
  files: otherEnginesFiles,
  browsers: [webkitLauncher(findWebkit() ?? {})],
};
