const DISCORD_EPOCH = 1_420_070_400_000n;

/** Makes ids as Discord does: digits that grow with the time in milliseconds that `now` gives, none twice. */
export const createSnowflakes = (now: () => number): (() => string) => {
  let last = 0n;
  return () => {
    const earliest = (BigInt(Math.floor(now())) - DISCORD_EPOCH) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return String(last);
  };
};
