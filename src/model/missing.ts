/** Why a number is not there. Missing is never zero: statistics skip it, count it and say so. */
export const MISSING_REASONS = ['missing', 'not-asked', 'not-applicable', 'suppressed'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** A number as published, or the reason why there is none. */
export type Value = number | MissingReason;

/** Whether the value is a number rather than a reason for not having one. */
export function isNumber(value: Value | undefined): value is number {
  return typeof value === 'number';
}
