/** Why a store cannot be opened, for the person who starts Tend. */
export type StoreProblem = 'locked' | 'unwritable' | 'unreachable' | 'newer' | 'damaged';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly reason: StoreProblem;
  /** What the database said, without any password. */
  readonly detail: string;

  constructor(reason: StoreProblem, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}
