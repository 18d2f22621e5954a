/** Made by the build; types hold before it. */
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
