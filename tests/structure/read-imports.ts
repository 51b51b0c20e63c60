import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One import of a file: the text that names it, and the file of ours that it means, if it does. */
export interface Import {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  readonly target: string | null;
}

/** Lists the TypeScript files below a folder, sorted, without generated ones. */
export function listSources(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name));
  return files.filter((file) => /\.(ts|tsx|js)$/.test(file) && !/(^|\/)(gen|node_modules)\//.test(file)).sort();
}

/** Reads every import and re-export of a file, dynamic ones included, by the TypeScript parser. */
export function readImports(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const name = findSpecifier(node);
    if (name !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      imports.push({ file, line, specifier: name.text, target: resolveImport(file, name.text) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/** Finds the cycles of imports among files, each without the imports that close those before it: the files in their order. */
export function findCycles(imports: readonly Import[]): string[][] {
  const cycle = findCycle(imports);
  const [file, target] = cycle.slice(-2);
  if (file === undefined) return [];
  return [cycle, ...findCycles(imports.filter((one) => one.file !== file || one.target !== target))];
}

function findCycle(imports: readonly Import[]): string[] {
  const files = new Set(imports.map(({ file }) => file));
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const one of imports) {
      const cycle = one.file === file && one.target !== null ? walk(one.target, [...trail, file]) : [];
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  return [...files].map((file) => walk(file, [])).find((cycle) => cycle.length > 0) ?? [];
}

function findSpecifier(node: ts.Node): ts.StringLiteralLike | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return asText(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? asText(node.argument.literal) : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return asText(node.arguments[0]);
  return undefined;
}

function asText(node: ts.Node | undefined): ts.StringLiteralLike | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node : undefined;
}

function resolveImport(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = path.join(path.dirname(file), specifier).replace(/\.jsx?$/, '');
  const candidates = [`${base}.ts`, `${base}.tsx`, `${base}.js`, path.join(path.dirname(file), specifier)];
  return candidates.find((candidate) => ts.sys.fileExists(candidate)) ?? null;
}
