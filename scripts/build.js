/** Builds what is stale: the typed documents by codegen; into dist/ the server by esbuild, the web pages by Vite. A stamp holds the hash of what each was made from. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = path.join(ROOT, 'dist');

/**
 * @typedef {object} Target
 * @property {string} needs a file that is there when the target can be built
 * @property {string} result a file that is there when it was, from the root
 * @property {string[]} inputs files and folders that it is made from
 * @property {() => Promise<void>} build
 */

/** @type {Record<string, Target>} */
const TARGETS = {
  // The others are made from its results, so it comes first.
  types: {
    needs: 'codegen.ts',
    result: 'src/view/gen/graphql.ts',
    inputs: ['schema', 'src/view/operations', 'src/server/data/operations', 'web/explorer/operations', 'codegen.ts', 'package-lock.json'],
    build: generateTypes,
  },
  server: { needs: 'src/cli.ts', result: 'dist/cli.js', inputs: ['src', 'scripts/build.js'], build: buildServer },
  playground: definePage('playground', 'index.html'),
  explorer: definePage('explorer', 'index.html'),
  embed: definePage('embed', 'embed.js'),
};

/**
 * @param {string} name of its folder in web
 * @param {string} result a file that is there when it is built
 * @returns {Target}
 */
function definePage(name, result) {
  return {
    needs: `web/${name}/vite.config.ts`,
    result: `dist/web/${name}/${result}`,
    inputs: [`web/${name}`, 'web/shared', 'src/view', 'package-lock.json', 'scripts/build.js'],
    build: () => buildPage(name),
  };
}

/**
 * Builds each target that is not made from the present sources.
 * Other processes may run or build at the same time: they find the old files or the new ones, never half a file.
 * @param {string[]} names
 */
export async function buildStale(names) {
  for (const name of names) {
    const target = TARGETS[name];
    if (target === undefined || !existsSync(path.join(ROOT, target.needs))) continue;
    const stamp = path.join(DIST, `.${name}.stamp`);
    const hash = hashFiles(target.inputs.flatMap(listFiles));
    if (existsSync(path.join(ROOT, target.result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
    process.stderr.write(`Building the ${name} …\n`);
    await target.build();
    replaceFile(stamp, hash);
  }
}

async function generateTypes() {
  const program = path.join(ROOT, 'node_modules', '.bin', 'graphql-codegen');
  const { status, stdout, stderr } = spawnSync(program, ['--config', 'codegen.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The typed documents cannot be made.\n${stdout}${stderr}`);
}

async function buildServer() {
  const { build } = await import('esbuild');
  const sources = listFiles('src').filter((file) => /(?<!\.d)\.(ts|json)$/.test(file));
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: sources,
    outbase: 'src',
    outdir: DIST,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    loader: { '.json': 'copy' },
    write: false,
  });
  removeOldFiles(new Set(outputFiles.map((file) => file.path)));
  for (const file of outputFiles) replaceFile(file.path, file.contents);
}

/** @param {string} name */
async function buildPage(name) {
  const { build } = await import('vite');
  const root = path.join(ROOT, 'web', name);
  const result = path.join(DIST, 'web', name);
  const fresh = `${result}.${String(process.pid)}`;
  const environment = process.env['NODE_ENV'];
  // Libraries are taken as they are for readers, also where a test run builds.
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ root, configFile: path.join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir: fresh, emptyOutDir: true } });
    rmSync(result, { recursive: true, force: true });
    renameSync(fresh, result);
  } finally {
    if (environment === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = environment;
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * Removes what an earlier build of the server left and this one does not make.
 * @param {Set<string>} made
 */
function removeOldFiles(made) {
  const present = listFiles('dist').map((file) => path.join(ROOT, file));
  const isOfServer = (/** @type {string} */ file) => /\.(js|json|map)$/.test(file) && !file.startsWith(path.join(DIST, 'web'));
  for (const file of present) if (isOfServer(file) && !made.has(file)) rmSync(file, { force: true });
}

/**
 * @param {string} start a file or a folder
 * @returns {string[]} its files, in order, relative to the root; none where it is not there
 */
function listFiles(start) {
  const full = path.join(ROOT, start);
  if (!existsSync(full)) return [];
  if (path.extname(start) !== '') return [start];
  const entries = readdirSync(full, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name))).sort();
}

/**
 * @param {string[]} files
 * @returns {string}
 */
function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} file
 * @param {string | Uint8Array} contents
 */
function replaceFile(file, contents) {
  mkdirSync(path.dirname(file), { recursive: true });
  const part = `${file}.${String(process.pid)}.part`;
  writeFileSync(part, contents);
  renameSync(part, file);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildStale(process.argv.length > 2 ? process.argv.slice(2) : Object.keys(TARGETS));
