import type { ResponseParameters } from 'grammy/types';

/** Thrown by a method to refuse the call: becomes `{ ok: false, error_code, description, parameters? }`. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** A 400 as Telegram words it; `reason` follows "Bad Request: ". */
export const badRequest = (reason: string): Refusal => new Refusal(400, `Bad Request: ${reason}`);

/** A 403 as Telegram words it; `reason` follows "Forbidden: ". */
export const forbidden = (reason: string): Refusal => new Refusal(403, `Forbidden: ${reason}`);

/** A 429 that asks the bot to wait `seconds`. */
export const tooMany = (seconds: number): Refusal =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
