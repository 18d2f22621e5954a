// Loaded before anything else: what goes wrong on this page, for the test to read.
globalThis.seen = { violations: [], errors: [], warnings: [] };
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sourceFile, sample }) => {
    globalThis.seen.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`);
  },
);
addEventListener('error', ({ message }) => globalThis.seen.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => globalThis.seen.errors.push(String(reason)));
console.warn = (...words) => globalThis.seen.warnings.push(words.join(' '));
