/** Keys in a row faster than this are one name, ms. */
const PAUSE = 800;

/** Finds names by what is typed: one letter goes on to the next such name, several narrow it down. */
export class TypeAhead {
  #typed = '';
  #at = -Infinity;

  /** Whether a key now belongs to the name that is being typed. */
  isTyping(time: number): boolean {
    return this.#typed !== '' && time - this.#at < PAUSE;
  }

  /**
   * Returns the index of the next name that begins with what has been typed; −1 when there is none.
   *
   * @param key one character
   * @param time when it was pressed, ms
   * @param names all names, in order
   * @param from where the reader stands
   */
  next(key: string, time: number, names: readonly string[], from: number): number {
    this.#typed = (this.isTyping(time) ? this.#typed : '') + key.toLocaleLowerCase();
    this.#at = time;
    const start = this.#typed.length > 1 ? from : from + 1;
    for (let step = 0; step < names.length; step += 1) {
      const index = (start + step) % names.length;
      if (names[index]?.toLocaleLowerCase().startsWith(this.#typed)) return index;
    }
    return -1;
  }
}
