/** One example question, as the menu shows it and a tab opens it. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly group: string;
  readonly query: string;
  readonly variables: string;
}

/**
 * Reads an example file. Its first comment block is, line by line: the title, the question in words
 * (one line or more), and `Group: …`. A tab opens the text without the line of the group.
 *
 * Takes the file's name without its ending, its text, and the text of its variables file or ''.
 * Throws an Error that names the file where the comment block is not as described.
 */
export function readExample(name: string, query: string, variables = ''): Example {
  const comment = readCommentBlock(query);
  const title = comment[0];
  const group = /^Group: (.+)$/.exec(comment.at(-1) ?? '')?.[1];
  const question = comment.slice(1, -1).join(' ');
  if (title === undefined || group === undefined || question === '') {
    throw new Error(`${name}.graphql: start with comment lines: a title, the question in words, "Group: …"`);
  }
  const shown = query.replace(`# Group: ${group}\n`, '').trimEnd();
  return Object.freeze({ name, title, question, group, query: shown, variables: variables.trim() });
}

function readCommentBlock(text: string): string[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^# ?/, '').trim());
}
