/** Every way in which the core refuses, with what the conversation needs to word it. Closed: `chat` has a sentence for each. */
export interface ErrorData {
  not_found: {
    what: 'product' | 'freezer' | 'box' | 'type' | 'change' | 'draft' | 'member' | 'tracker' | 'entry' | 'timer';
    text?: string;
  };
  box_out_of_range: { box: number; boxes: number; freezer: number };
  box_not_empty: { boxes: number[]; freezer: number };
  box_full: { box: number; freezer: number };
  number_taken: { box: number; freezer: number; number: number; next: number };
  name_taken: { name: string };
  name_invalid: { max: number; empty: boolean };
  date_in_future: { day: string; today: string };
  date_before_date_in: { day: string; dateIn: string };
  already_out: { publicId: string; name: string; dateOut: string };
  not_enough_servings: { wanted: number; left: number; publicId: string; name: string };
  freezer_has_history: { freezer: number; name: string };
  freezer_not_empty: { freezer: number; name: string; inside: number };
  value_invalid: { option: string; text?: string; min?: number; max?: number; expected?: ExpectedValue };
  ambiguous: { text: string; candidates: readonly string[]; more: boolean };
  limit_reached: { what: 'freezers' | 'last_freezer' | 'count' | 'lines' | 'trackers' | 'entries'; max: number };
  too_many_requests: Record<string, never>;
  code_invalid: Record<string, never>;
  nothing_to_undo: Record<string, never>;
  undo_blocked: { label: string; by?: { publicId: string; kind: string } };
}

/** What a tracker takes: a number of a unit, one of these choices, yes or no, a duration in seconds, a mood from 1 to 5. */
export interface ExpectedValue {
  readonly kind: 'number' | 'choice' | 'yesno' | 'duration' | 'mood';
  readonly unit: string | null;
  readonly choices: readonly string[];
}

export type ErrorCode = keyof ErrorData;

/** A refusal of the core: a closed code with its data, never a sentence. Nothing was changed when it is thrown. */
export class CoreError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'CoreError';
  readonly code: Code;
  readonly data: ErrorData[Code];

  constructor(code: Code, data: ErrorData[Code]) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

/** Throws the refusal; its type says that nothing comes after it. */
export function refuse<Code extends ErrorCode>(code: Code, data: ErrorData[Code]): never {
  throw new CoreError(code, data);
}
