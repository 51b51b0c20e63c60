import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Reads the files of a zip or jar archive. Source: the ZIP file format specification (APPNOTE.TXT), without ZIP64 and encryption.
 * @param {Buffer} archive
 * @returns {Map<string, () => Buffer>} by name, the content, unpacked when asked for
 */
export function readZip(archive) {
  const end = findEnd(archive);
  /** @type {Map<string, () => Buffer>} */
  const files = new Map();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('Not a zip archive, or a damaged one.');
    const entry = at;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(entry + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + Number(nameLength));
    if (!name.endsWith('/')) files.set(name, () => unpack(archive, entry, name));
    at += 46 + Number(nameLength) + Number(extraLength) + Number(commentLength);
  }
  return files;
}

/**
 * The end record is the last thing in the file but for a comment.
 * @param {Buffer} archive
 */
function findEnd(archive) {
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 65_557); at -= 1) {
    if (archive.readUInt32LE(at) === END) return at;
  }
  throw new Error('Not a zip archive.');
}

/**
 * @param {Buffer} archive
 * @param {number} entry
 * @param {string} name
 */
function unpack(archive, entry, name) {
  const method = archive.readUInt16LE(entry + 10);
  const header = archive.readUInt32LE(entry + 42);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
  if (method === STORED) return packed;
  if (method === DEFLATED) return inflateRawSync(packed);
  throw new Error(`${name} is packed in a way that is not known: ${String(method)}.`);
}
