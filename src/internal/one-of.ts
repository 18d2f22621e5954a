/**
 * Returns an attribute's value when it is one of those allowed, else `undefined`, so that the default applies. In
 * development each wrong value is warned of once.
 *
 * @param value as written by the page's author; `undefined` when the attribute is absent
 */
export function oneOf<Of extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly Of[],
): Of | undefined {
  const found = allowed.find((each) => each === value);
  if (found === undefined && value !== undefined && value !== null) {
    // Lit's own list of warnings given: it is there in development builds only
    const given = (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings;
    const warning = `<${host.localName}> unknown ${attribute}: ${value}; known: ${allowed.join(', ')}`;
    if (given && !given.has(warning)) {
      given.add(warning);
      console.warn(warning);
    }
  }
  return found;
}
