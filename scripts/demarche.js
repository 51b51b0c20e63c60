#!/usr/bin/env node
/** The command `demarche`: builds what is stale, then runs in this very process, so that signals reach it. */
import process from 'node:process';
import { buildStale } from './build.js';

await buildStale(process.argv[2] === 'start' ? ['types', 'server', 'playground', 'explorer', 'embed'] : ['types', 'server']);
const cli = new URL('../dist/cli.js', import.meta.url);
await import(cli.href);
