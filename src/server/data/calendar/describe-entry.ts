import type { CalendarEntryFragment } from '../gen/graphql.js';

/** Says in plain text what an opportunity is and which open demands could be raised there, each with the address of its page. */
export function describeEntry(entry: CalendarEntryFragment, baseUrl: string): string {
  const { kind, status, date, heldBy, towards, demands, claims } = entry;
  const lines = [
    `What: ${spell(kind)}`,
    `When: ${date.label}`,
    `Status: ${spell(status)}`,
    ...(heldBy.length > 0 ? [`Held by: ${listNames(heldBy)}`] : []),
    ...(towards.length > 0 ? [`Towards: ${listNames(towards)}`] : []),
    '',
    demands.length > 0 ? 'Open demands that could be raised:' : 'No open demand is known that could be raised.',
    ...demands.map(({ id, object, madeBy }) => `- ${object} (${listNames(madeBy)}): ${baseUrl}/demands/${encodeURIComponent(id)}`),
    '',
    'What is said of it:',
    ...claims.map(({ id, statement }) => `- ${statement} ${baseUrl}/claims/${encodeURIComponent(id)}`),
  ];
  return lines.join('\n');
}

/** Makes words of a value of an enum: human rights dialogue. */
export function spell(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

function listNames(things: readonly { readonly name: string }[]): string {
  return things.map(({ name }) => name).join(', ');
}
