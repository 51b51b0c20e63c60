import { connect } from 'node:net';
import { readMessages, writeMessage } from './bolt-message.js';

export interface Login {
  readonly port: number;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** What a server said to a login and a query: all well, no with a code of Neo4j, or nothing that is Bolt. */
export type Pong = { readonly state: 'ready' } | { readonly state: 'refused'; readonly code: string } | { readonly state: 'silent' };

/** The mark of Bolt, then four versions that we know: 5.4 and none. */
const HANDSHAKE = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 4, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const VERSION = 0x0405;
const HELLO = 0x01;
const GOODBYE = 0x02;
const LOGON = 0x6a;
const RUN = 0x10;
const PULL = 0x3f;
const RECORD = 0x71;
const FAILURE = 0x7f;
const AGENT = 'demarche/1';

/**
 * Logs in by Bolt 5.4 on this machine and runs `RETURN 1`, without a driver: the stages that start Neo4j have none.
 * @returns what came of it; never throws but for the signal
 */
export function ping(login: Login, deadline = 5000, signal?: AbortSignal): Promise<Pong> {
  return new Promise((resolve, reject) => {
    let came: Buffer = Buffer.alloc(0);
    let isAgreed = false;
    const socket = connect({ host: '127.0.0.1', port: login.port });
    let isOver = false;
    const end = (pong: Pong): void => {
      if (isOver) return;
      isOver = true;
      // A connection cut off without a word is an error in the log of Neo4j.
      if (isAgreed) socket.unref().end(writeMessage(GOODBYE));
      else socket.destroy();
      signal?.removeEventListener('abort', abort);
      resolve(pong);
    };
    const abort = (): void => {
      socket.destroy();
      reject(signal?.reason as Error);
    };
    if (signal?.aborted === true) abort();
    signal?.addEventListener('abort', abort, { once: true });
    socket.setTimeout(deadline, () => end({ state: 'silent' }));
    socket.on('error', () => end({ state: 'silent' }));
    socket.on('close', () => end({ state: 'silent' }));
    socket.on('connect', () => socket.write(HANDSHAKE));
    socket.on('data', (bytes) => {
      came = Buffer.concat([came, bytes]);
      if (!isAgreed && came.length >= 4) {
        isAgreed = came.readUInt32BE(0) === VERSION;
        came = came.subarray(4);
        if (isAgreed) socket.write(writeRequests(login));
        else end({ state: 'silent' });
      }
      const { bodies, rest } = isAgreed ? readMessages(came) : { bodies: [], rest: came };
      came = rest;
      const answer = bodies.find((body) => body[1] === RECORD || body[1] === FAILURE);
      if (answer !== undefined) end(readAnswer(answer));
    });
  });
}

function writeRequests({ username, password, database }: Login): Buffer {
  return Buffer.concat([
    writeMessage(HELLO, { user_agent: AGENT, bolt_agent: { product: AGENT } }),
    writeMessage(LOGON, { scheme: 'basic', principal: username, credentials: password }),
    writeMessage(RUN, 'RETURN 1', {}, { db: database }),
    writeMessage(PULL, { n: -1 }),
  ]);
}

/** A refusal holds its code as a text such as Neo.ClientError.Security.Unauthorized. */
function readAnswer(body: Buffer): Pong {
  if (body[1] === RECORD) return { state: 'ready' };
  const code = /Neo\.\w+\.\w+\.\w+/.exec(body.toString('latin1'));
  return { state: 'refused', code: code?.[0] ?? 'unknown' };
}
