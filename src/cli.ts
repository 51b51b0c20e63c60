import { GraphQLError } from 'graphql';
import { buildCli } from './cli/build-cli.js';
import { DemarcheError } from './errors.js';

try {
  const cli = await buildCli(process.argv[2]);
  await cli.parseAsync();
} catch (error) {
  const isKnown = error instanceof DemarcheError || error instanceof GraphQLError;
  process.stderr.write(`${isKnown ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
