import { existsSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import { parse, validate } from 'graphql';
import { fail } from '../errors.js';
import { createEngine } from '../execute.js';
import type { Model } from '../model/model.js';

/** What the command takes from its surroundings. */
export interface ExplainContext {
  readonly loadModel: () => Model;
  /** Read only when the command runs, so that --help needs no valid settings. */
  readonly readCursorKey: () => string;
  readonly print: (text: string) => void;
}

/** Makes `demarche explain <query>`: prints plan, Cypher, parameters and cost of a query, without running it. */
export function buildExplainCommand(context: ExplainContext): Command {
  return new Command('explain')
    .description('Print the plan, the Cypher and the cost of a GraphQL query, without running it.')
    .argument('<query>', 'the query itself, or a file that holds it, or - for standard input')
    .option('-v, --variables <json>', 'the variables, as JSON or as a file that holds it', '{}')
    .option('-o, --operation <name>', 'which operation of the document')
    .addHelpText('after', '\nExample:\n  npx demarche explain \'{ actor(id: "max-bokaev") { name } }\'')
    .action((query: string, options: { variables: string; operation?: string }) => {
      explain(context, query, options);
    });
}

function explain(context: ExplainContext, query: string, options: { variables: string; operation?: string }): void {
  const model = context.loadModel();
  const document = parse(readText(query));
  const errors = validate(model.schema, document);
  if (errors.length > 0) throw fail('GRAPHQL_VALIDATION_FAILED', errors.map(String).join('\n\n'));
  const engine = createEngine(
    model,
    { read: () => Promise.reject(new Error('explain runs nothing')) },
    { cursorKey: context.readCursorKey() },
  );
  const explained = engine.explain({ document, operationName: options.operation, variables: readVariables(options.variables) });
  const parameters = JSON.stringify(explained.parameters, null, 2);
  context.print(`Plan\n${explained.plan}\n\nCypher\n${explained.cypher}\n\nParameters\n${parameters}\n\nCost ${String(explained.cost)}\n`);
}

function readText(argument: string): string {
  if (argument === '-') return readFileSync(0, 'utf8');
  return !argument.includes('{') && existsSync(argument) ? readFileSync(argument, 'utf8') : argument;
}

function readVariables(argument: string): Record<string, unknown> {
  const text = readText(argument);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (cause) {
    throw fail('BAD_USER_INPUT', `--variables expects a JSON object, came ${JSON.stringify(text.slice(0, 80))}.`, { cause });
  }
  throw fail('BAD_USER_INPUT', `--variables expects a JSON object such as {"id": "max-bokaev"}, came ${text.slice(0, 80)}.`);
}
