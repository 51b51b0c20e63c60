import { isMap, isNode, isScalar } from 'yaml';
import type { CaseFault, CaseFile, CasePath } from './case-file.js';

/** Makes a fault that points at a value, or at the nearest value around it that is there. */
export function faultAt(file: CaseFile, path: CasePath, message: string): CaseFault {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = file.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return faultAtOffset(file, node.range[0], message);
  }
  return faultAtOffset(file, 0, message);
}

/** Makes a fault that points at the name of a property. */
export function faultAtKey(file: CaseFile, path: CasePath, key: string, message: string): CaseFault {
  const owner: unknown = path.length === 0 ? file.document.contents : file.document.getIn(path, true);
  const pair = isMap(owner) ? owner.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  return offset === undefined ? faultAt(file, path, message) : faultAtOffset(file, offset, message);
}

export function faultAtOffset(file: CaseFile, offset: number, message: string): CaseFault {
  const { line, col } = file.lines.linePos(offset);
  return Object.freeze({ file: file.name, line: Math.max(line, 1), column: Math.max(col, 1), message });
}
