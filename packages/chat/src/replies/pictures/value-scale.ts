import type { Language } from '@tend/core';
import { figure, type Quantity } from './figure.ts';

/** A scale of values from `min` to `max` with round steps, all of them from the lowest on in `steps`. */
export type ValueScale = { min: number; max: number; step: number; steps: number[] };

const wantedSteps = 4;
/** What is smaller is zero: far below what is kept, and far above where digits run out. */
const smallest = 1e-12;
/** In seconds: round numbers of minutes, up to a day. */
const roundDurations = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440].map((minutes) => minutes * 60);
const secondsPerDay = 86_400;

/** The scale that shows all these values, and zero too where `fromZero`; from 0 to 1 without any. Two to seven steps. */
export function valueScale(values: readonly number[], fromZero: boolean, quantity: Quantity): ValueScale {
  const exact = values.map((value) => (Math.abs(value) < smallest ? 0 : value));
  const shown = fromZero || values.length === 0 ? [0, ...exact] : exact;
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  // Values that only differ by how numbers are stored are one value.
  const spread = high - low > Math.abs(high) * 1e-9 ? high - low : 0;
  const room = fromZero ? 0 : spread / 25 || Math.abs(high) / 20;
  const bottom = low >= 0 ? Math.max(0, low - room) : low - room;
  const top = (high <= 0 ? Math.min(0, high + room) : high + room) || (low === 0 ? 1 : 0);
  const step = roundStep((top - bottom) / wantedSteps, quantity);
  const [first, last] = [Math.floor(bottom / step), Math.ceil(top / step)];
  const steps = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { min: first * step, max: last * step, step, steps };
}

/** What stands beside a step of a scale: the value without its unit, exact enough to tell the steps apart. */
export function scaleLabel(value: number, { min, max, step }: ValueScale, quantity: Quantity, language: Language) {
  if (quantity.kind === 'duration') return value === 0 ? '0' : figure(value, quantity, language);
  const size = Math.max(Math.abs(min), Math.abs(max));
  const digits = Math.min(21, Math.max(1, Math.ceil(Math.log10(size / step)) + 2));
  const exact = Math.abs(value) < step / 2 ? 0 : value;
  const notation = size >= 1e15 || size < 1e-5 ? 'scientific' : size >= 1e5 ? 'compact' : 'standard';
  return new Intl.NumberFormat(language, { notation, maximumSignificantDigits: digits }).format(exact);
}

/** The smallest round step that is not smaller: 1, 2, 2.5 or 5 with any power of ten; for durations whole minutes or hours. */
function roundStep(step: number, { kind }: Quantity): number {
  const duration = roundDurations.find((round) => round >= step);
  if (kind === 'duration' && duration !== undefined) return duration;
  if (kind === 'duration') return secondsPerDay * roundStep(step / secondsPerDay, { kind: 'number', unit: '' });
  const power = 10 ** Math.floor(Math.log10(step));
  return power * ([1, 2, 2.5, 5].find((round) => round * power >= step * (1 - 1e-9)) ?? 10);
}
