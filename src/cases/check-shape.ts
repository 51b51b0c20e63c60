import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';
import type { CaseFault, CaseFile, CasePath } from './case-file.js';
import { describeShapeFault } from './describe-shape-fault.js';
import { faultAt, faultAtKey } from './locate.js';
import { readProjectFile } from './project-file.js';

let validate: ValidateFunction | null = null;

/**
 * Checks one file against data/case.schema.json.
 * @param faults gets everything that is not as the schema says
 * @returns the records that have a fault, as `claims/3`, so that later checks leave them alone; `*` stands for the whole file
 */
export function checkShape(file: CaseFile, faults: CaseFault[]): ReadonlySet<string> {
  validate ??= compileSchema();
  if (validate(file.contents)) return new Set();
  const errors = withoutFollowers(validate.errors ?? []);
  for (const error of errors) faults.push(toFault(file, error));
  return new Set(errors.map((error) => readPath(error.instancePath).slice(0, 2)).map((path) => (path.length < 2 ? '*' : path.join('/'))));
}

function compileSchema(): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false, verbose: true });
  ajvFormats.default(ajv);
  return ajv.compile(JSON.parse(readProjectFile('data/case.schema.json')) as object);
}

/** A value of the wrong type breaks other rules too, of which nothing need be said. */
function withoutFollowers(errors: readonly ErrorObject[]): ErrorObject[] {
  const wrongType = new Set(errors.filter((error) => error.keyword === 'type').map((error) => error.instancePath));
  return errors.filter((error) => error.keyword === 'type' || !wrongType.has(error.instancePath));
}

function toFault(file: CaseFile, error: ErrorObject): CaseFault {
  const path = readPath(error.instancePath);
  const message = describeShapeFault(error);
  const extra: unknown = error.params['additionalProperty'];
  return typeof extra === 'string' ? faultAtKey(file, path, extra, message) : faultAt(file, path, message);
}

/** Splits a JSON pointer (RFC 6901); numbers are places in a list. */
function readPath(pointer: string): CasePath {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
