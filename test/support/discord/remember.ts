/** Drops the oldest entries of `map` beyond `size`; only once there are twice as many, since each pass walks over the gaps. */
export const forgetOldest = (map: Map<unknown, unknown>, size: number): void => {
  if (map.size <= 2 * size) return;
  for (const key of map.keys()) {
    if (map.size <= size) return;
    map.delete(key);
  }
};
