/**
 * What buttons, lists and forms hold. A payload of the conversation stands there as it is; `;` is added where another of
 * the same message holds the same, for Discord wants them all different. No payload ends so.
 */
const repeated = ';';

/** A list to choose from: its options hold the payloads. */
const list = 'list:';

/** A button that opens the form to answer a question, and that form. */
const question = '?';

/** Gives custom ids to the payloads of one message. Throws when a payload is not 1 to 64 bytes long. */
export function customIds(): (payload: string) => string {
  const given = new Set<string>();
  return (payload) => {
    const bytes = Buffer.byteLength(payload);
    if (bytes < 1 || bytes > 64) throw new Error(`a button holds ${bytes} bytes`);
    let id = payload;
    while (given.has(id)) id += repeated;
    given.add(id);
    return id;
  };
}

/** The custom id of the list in that place of a message. */
export function selectId(place: number): string {
  return `${list}${place}`;
}

/** The payload in a custom id or in an option of a list. */
export function payloadIn(customId: string): string {
  return customId.replace(/;+$/, '');
}

/** The custom id of the button that opens a form of one field with that label, and of the form. */
export function questionId(label: string): string {
  return question + label;
}

/** The label in such a custom id; undefined for any other. */
export function questionIn(customId: string): string | undefined {
  return customId.startsWith(question) ? customId.slice(question.length) : undefined;
}
