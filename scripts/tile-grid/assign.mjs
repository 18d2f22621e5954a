/** Returns the column of each row of a cost matrix so that the sum is least (the Hungarian method). */
export function assign(costs) {
  const [n, m] = [costs.length, costs[0].length];
  const [u, v] = [new Float64Array(n + 1), new Float64Array(m + 1)];
  const [match, way] = [new Int32Array(m + 1), new Int32Array(m + 1)];
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    let at = 0;
    const least = new Float64Array(m + 1).fill(Infinity);
    const used = new Uint8Array(m + 1);
    do {
      used[at] = 1;
      const row = match[at];
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const reduced = costs[row - 1][j - 1] - u[row] - v[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          way[j] = at;
        }
        if (least[j] < delta) {
          delta = least[j];
          next = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          u[match[j]] += delta;
          v[j] -= delta;
        } else least[j] -= delta;
      }
      at = next;
    } while (match[at] !== 0);
    do {
      match[at] = match[way[at]];
      at = way[at];
    } while (at);
  }
  const found = new Array(n);
  for (let j = 1; j <= m; j++) if (match[j]) found[match[j] - 1] = j - 1;
  return found;
}
