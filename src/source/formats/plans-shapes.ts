// Made by npm run schema out of maturity-schema.ts, in the notation of shape.ts.

export const PLANS = {
  targets:
    'id:i label?t area?i measure?t target?z unit?s change?b due?s baseline?z observations?[observations status?met|on-the-way|missed|not-yet-measured|not-measurable note?t',
  observations: 'date:s value:z',
  ladders: 'id:i label?t steps:[steps at?o',
  steps: 'id:i label?t requires?t',
};
