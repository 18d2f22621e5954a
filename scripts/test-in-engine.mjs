// Runs the test runner as its own program does, and ends with the process that started it, browser and all.
import { startTestRunner } from '@web/test-runner';
import { onEnd } from './parent.mjs';

// the browsers are ended as this process exits
onEnd((code) => process.exit(code));
await startTestRunner();
