import type { Incoming } from './read-request.js';

const PARAMETERS = ['query', 'operationName', 'variables', 'extensions'] as const;

/**
 * Tells whether all parts of a request have the form that Apollo Server asks of them, so that it would refuse nothing.
 * Whether the document is one to be answered is not looked at.
 */
export function isPlain({ method, search, body, contentType }: Incoming): boolean {
  return method === 'GET' ? contentType === undefined && isPlainSearch(search) : isPlainBody(body);
}

function isPlainBody(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const { query, operationName, variables, extensions } = body;
  return isText(query) && (operationName == null || isText(operationName)) && isRecordOrNone(variables) && isRecordOrNone(extensions);
}

function isPlainSearch(search: string): boolean {
  const parameters = new URLSearchParams(search);
  if (PARAMETERS.some((name) => parameters.getAll(name).length > 1)) return false;
  return (
    isText(parameters.get('query')) &&
    parameters.get('operationName') !== '' &&
    isJsonRecord(parameters.get('variables')) &&
    isJsonRecord(parameters.get('extensions'))
  );
}

function isJsonRecord(text: string | null): boolean {
  if (text === null) return true;
  try {
    return isRecord(JSON.parse(text));
  } catch {
    return false;
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isRecordOrNone(value: unknown): boolean {
  return value == null || isRecord(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
