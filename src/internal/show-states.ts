/** Has an element in these states and no others: a style sheet asks for them by `:state(…)`. */
export function showStates({ states }: ElementInternals, shown: readonly (string | false)[]): void {
  try {
    // a change, even to the same, has the style of everything in the element looked at anew
    for (const state of [...states]) if (!shown.includes(state)) states.delete(state);
    for (const state of shown) if (state !== false && !states.has(state)) states.add(state);
  } catch {
    // browsers from before :state() know no plain names; nothing but styling depends on them
  }
}
