/** The few kinds of values that a first exchange with a Bolt server needs. */
export type BoltValue = string | number | { readonly [key: string]: BoltValue };

/**
 * Writes a Bolt message: one chunk with a PackStream structure.
 * Source: Neo4j's descriptions of Bolt 5 and of PackStream 1. Here only small integers, short maps and texts below 64 KiB.
 */
export function writeMessage(tag: number, ...fields: readonly BoltValue[]): Buffer {
  const body = Buffer.concat([Buffer.from([0xb0 + fields.length, tag]), ...fields.map(pack)]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([length, body, Buffer.alloc(2)]);
}

/**
 * Takes whole messages from what came so far.
 * @returns the body of each, and the bytes of the one that is not complete
 */
export function readMessages(bytes: Buffer): { bodies: Buffer[]; rest: Buffer } {
  const bodies: Buffer[] = [];
  let rest = bytes;
  for (let message = takeMessage(rest); message !== null; message = takeMessage(rest)) {
    if (message.body.length > 0) bodies.push(message.body);
    rest = rest.subarray(message.length);
  }
  return { bodies, rest };
}

/** A message is its chunks, each behind its length in two bytes, up to a length of zero. */
function takeMessage(bytes: Buffer): { body: Buffer; length: number } | null {
  const chunks: Buffer[] = [];
  for (let at = 0; at + 2 <= bytes.length;) {
    const size = bytes.readUInt16BE(at);
    at += 2;
    if (size === 0) return { body: Buffer.concat(chunks), length: at };
    if (at + size > bytes.length) return null;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return null;
}

function pack(value: BoltValue): Buffer {
  if (typeof value === 'number') return Buffer.from([value & 0xff]);
  if (typeof value === 'string') return packText(value);
  const entries = Object.entries(value);
  return Buffer.concat([Buffer.from([0xa0 + entries.length]), ...entries.flatMap(([key, part]) => [packText(key), pack(part)])]);
}

function packText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const head = bytes.length < 16 ? [0x80 + bytes.length] : [0xd1, bytes.length >> 8, bytes.length & 0xff];
  return Buffer.concat([Buffer.from(head), bytes]);
}
