import type { TestProject } from 'vitest/node';
import { needsNeo4j } from './needs-neo4j.js';
import { startTestNeo4j } from './start-test-neo4j.js';
import type { TestNeo4j } from './start-test-neo4j.js';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

/** Gives the whole run one Neo4j, where a test asks for it, and stops it at the end. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  // What the command line asked for has no public name in Vitest; without it, all files count.
  const { filenamePattern } = project.vitest as unknown as { readonly filenamePattern?: string[] };
  const files = await project.vitest.globTestSpecifications(filenamePattern);
  if (!files.some((file) => needsNeo4j(file.moduleId))) return undefined;
  const { neo4j, stop } = await startTestNeo4j();
  project.provide('neo4j', neo4j);
  return stop;
}
