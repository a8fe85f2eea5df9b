import { fields, snowflake, text, truth } from '../check.ts';

/** The emoji of a button or option. */
export const emoji = fields({ id: snowflake, name: text({ max: 32 }), animated: truth });
