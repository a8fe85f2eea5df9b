/** One of the things that are compared. */
export interface Side {
  /** Timed. */
  run(): unknown;
  /** Not timed: puts back what `run` changed. */
  after?(): unknown;
}

/** What a side took: the median of the rounds in microseconds, and the median of its ratios to the first side. */
export interface Measured {
  readonly micros: number;
  readonly ratio: number;
}

const rounds = 7;

/** Runs the sides in turns, so that what else the machine does meets all of them alike. */
export async function measure(sides: readonly Side[], iterations: number): Promise<Measured[]> {
  const medians: number[][] = sides.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const taken: number[][] = sides.map(() => []);
    for (let iteration = 0; iteration < iterations; iteration += 1) {
      for (const [index, { run, after }] of sides.entries()) {
        const begun = performance.now();
        await run();
        taken[index]?.push((performance.now() - begun) * 1000);
        await after?.();
      }
    }
    for (const [index, times] of taken.entries()) medians[index]?.push(median(times));
  }
  const [base = []] = medians;
  return medians.map((times) => ({
    micros: median(times),
    ratio: median(times.map((time, round) => time / (base[round] ?? 1))),
  }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
