import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readMessages, writeMessage } from '../../src/neo4j/bolt-message.js';
import { ping } from '../../src/neo4j/ping.js';
import type { Pong } from '../../src/neo4j/ping.js';

const AGREED = Buffer.from([0, 0, 4, 5]);
const SUCCESS = writeMessage(0x70, {});
const RECORD = writeMessage(0x71, 1);
const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** Answers the handshake and then the requests with these bytes; in single bytes, as a network may. */
async function serve(handshake: Buffer | null, answer: Buffer): Promise<number> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    let turn = 0;
    socket.on('error', () => undefined);
    socket.on('data', () => {
      turn += 1;
      if (turn === 1 && handshake !== null) socket.write(handshake);
      if (turn === 2) for (const byte of answer) socket.write(Buffer.from([byte]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const ask = (port: number, signal?: AbortSignal): Promise<Pong> => ping({ port, username: 'neo4j', password: 'secret', database: 'neo4j' }, 200, signal);

describe('ping', () => {
  it('is answered by a server that takes the password and runs a query', async () => {
    expect(await ask(await serve(AGREED, Buffer.concat([SUCCESS, SUCCESS, SUCCESS, RECORD])))).toEqual({ state: 'ready' });
  });

  it('is refused with the code that the server says', async () => {
    const failure = writeMessage(0x7f, { code: 'Neo.ClientError.Security.Unauthorized', message: 'No.' });
    expect(await ask(await serve(AGREED, Buffer.concat([SUCCESS, failure])))).toEqual({ state: 'refused', code: 'Neo.ClientError.Security.Unauthorized' });
  });

  it.each([
    ['speaks something else', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['speaks no version that we know', Buffer.alloc(4)],
    ['says nothing', null],
  ])('hears nothing of Bolt from a server that %s', async (_what, handshake) => {
    expect(await ask(await serve(handshake, Buffer.alloc(0)))).toEqual({ state: 'silent' });
  });

  it('hears nothing where nobody listens', async () => {
    expect(await ask(9)).toEqual({ state: 'silent' });
  });

  it('ends when it is told to', async () => {
    await expect(ask(await serve(null, Buffer.alloc(0)), AbortSignal.timeout(20))).rejects.toThrow(/timeout/);
    await expect(ask(9, AbortSignal.abort(new Error('Interrupted.')))).rejects.toThrow('Interrupted.');
  });
});

describe('messages of Bolt', () => {
  it('are read from chunks, and what is not complete is kept', () => {
    const bytes = Buffer.from([0, 2, 0xb0, 0x70, 0, 1, 0x2a, 0, 0, 0, 0, 0, 3, 0xb0]);
    const { bodies, rest } = readMessages(bytes);
    expect(bodies).toEqual([Buffer.from([0xb0, 0x70, 0x2a])]);
    expect(rest).toEqual(Buffer.from([0, 3, 0xb0]));
  });

  it('hold texts of any length', () => {
    const long = 'ä'.repeat(300);
    const [body] = readMessages(writeMessage(0x10, long, { n: -1 })).bodies;
    expect(body?.subarray(0, 5)).toEqual(Buffer.from([0xb2, 0x10, 0xd1, 0x02, 0x58]));
    expect(body?.subarray(5, 605).toString('utf8')).toBe(long);
    expect(body?.subarray(605)).toEqual(Buffer.from([0xa1, 0x81, 0x6e, 0xff]));
  });
});
