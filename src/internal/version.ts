/** What the build replaces; absent where the sources run as they are. */
declare const MATURITY_VERSION: string | undefined;

/** The version of this copy of the library, as in package.json. */
export const VERSION = typeof MATURITY_VERSION === 'string' ? MATURITY_VERSION : 'development';
