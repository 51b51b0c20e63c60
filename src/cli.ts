import { GraphQLError } from 'graphql';
import { buildCli } from './cli/build-cli.js';
import { DemarcheError } from './errors.js';

try {
  await buildCli().parseAsync();
} catch (error) {
  const isKnown = error instanceof DemarcheError || error instanceof GraphQLError;
  process.stderr.write(`${isKnown ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
