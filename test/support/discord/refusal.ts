/** What Discord refuses with a code of its own, by its words. */
const REFUSALS = {
  'Unknown Application': [404, 10_002],
  'Unknown Channel': [404, 10_003],
  'Unknown Message': [404, 10_008],
  'Unknown User': [404, 10_013],
  'Unknown Webhook': [404, 10_015],
  'Unknown interaction': [404, 10_062],
  'Unknown application command': [404, 10_063],
  'Maximum number of application commands reached (100).': [400, 30_032],
  'Request entity too large': [413, 40_005],
  'Interaction has already been acknowledged.': [400, 40_060],
  'This interaction has hit the maximum number of follow up messages': [400, 40_094],
  'Missing Access': [403, 50_001],
  'Cannot edit a message authored by another user': [403, 50_005],
  'Cannot send an empty message': [400, 50_006],
  'Cannot send messages to this user': [403, 50_007],
  'Invalid Webhook Token': [401, 50_027],
  'Invalid API version provided': [400, 50_041],
  'The request body contains invalid JSON.': [400, 50_109],
  'Cannot send messages to this user due to having no mutual guilds': [403, 50_278],
  '401: Unauthorized': [401, 0],
  '404: Not Found': [404, 0],
  '405: Method Not Allowed': [405, 0],
} as const;

/** What is wrong at one place of a body. */
export type Problem = {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
};

/** Thrown to refuse a call: becomes `{ message, code, ... }` with that status and those headers. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: Record<string, unknown>, headers: Record<string, string> = {}) {
    super(String(body.message));
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** A refusal in Discord's words, with the code and status that go with them. */
export const refusal = (message: keyof typeof REFUSALS): Refusal => {
  const [status, code] = REFUSALS[message];
  return new Refusal(status, { message, code });
};

type Tree = { [key: string]: Tree | { code: string; message: string }[] };

/** A 400 with code 50035 that tells, nested like the body, what is wrong where. */
export const invalidForm = (problems: readonly Problem[]): Refusal => {
  const errors: Tree = {};
  for (const { path, code, message } of problems) {
    let tree = errors;
    for (const key of path) {
      tree[key] ??= {};
      tree = tree[key] as Tree;
    }
    tree._errors = [...((tree._errors as { code: string; message: string }[] | undefined) ?? []), { code, message }];
  }
  return new Refusal(400, { message: 'Invalid Form Body', code: 50_035, errors });
};

/** A 400 with code 50035 and one problem. */
export const invalidField = (path: Problem['path'], code: string, message: string): Refusal =>
  invalidForm([{ path, code, message }]);

/** A 429 that asks to wait `seconds`. */
export const tooMany = (seconds: number, global = false): Refusal =>
  new Refusal(
    429,
    { message: 'You are being rate limited.', retry_after: seconds, global },
    {
      'retry-after': String(seconds),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  );
