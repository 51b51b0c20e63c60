#!/usr/bin/env node
/** The command `demarche`: builds what is stale, then runs in this very process, so that signals reach it. */
import process from 'node:process';
import { buildStale } from './build.js';

// Libraries leave out checks that are there for those who write them; graphql-js looks at it when it is loaded.
process.env['NODE_ENV'] ??= 'production';
await buildStale(process.argv[2] === 'start' ? ['types', 'server', 'playground', 'explorer', 'embed'] : ['types', 'server']);
const cli = new URL('../dist/cli.js', import.meta.url);
await import(cli.href);
