/** A process that starts the managed Neo4j in the folder it is given, says so, and stays until it is killed. */
import { startNeo4j } from '../../src/neo4j/manage.js';

const managed = await startNeo4j({ home: process.argv[2] ?? '', memory: { heap: 512, pageCache: 64 } });
console.log(JSON.stringify({ pid: managed.pid }));
setInterval(() => undefined, 1000);
