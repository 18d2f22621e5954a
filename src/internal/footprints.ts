/**
 * What the keys stand at and what they left for it, in two places by turns: the active descendant of a drawing that has
 * only these of its choices. A screen reader says what becomes active, but is silent when that is the same element with
 * another name, and when the element that was active has been taken away at once.
 */
export class Footprints<Mark> {
  #marks: readonly (Mark | undefined)[] = [];
  #at = 1;

  /** Which of the two places the keys stand in, 0 or 1. */
  get at(): number {
    return this.#at;
  }

  /** What is in each of the two places, once the keys stand at this mark. */
  stand(mark: Mark): readonly (Mark | undefined)[] {
    if (mark !== this.#marks[this.#at]) {
      const left = this.#marks[this.#at];
      this.#at = 1 - this.#at;
      this.#marks = this.#at === 0 ? [mark, left] : [left, mark];
    }
    return this.#marks;
  }
}
