import net from 'node:net';

const NAMES: Readonly<Record<number, string>> = {
  0x01: 'HELLO',
  0x6a: 'LOGON',
  0x0f: 'RESET',
  0x10: 'RUN',
  0x11: 'BEGIN',
  0x12: 'COMMIT',
  0x13: 'ROLLBACK',
  0x2f: 'DISCARD',
  0x3f: 'PULL',
  0x54: 'TELEMETRY',
  0x66: 'ROUTE',
  0x02: 'GOODBYE',
};
const HANDSHAKE = 20;
/** Where the server offers a manifest of versions, the client answers with its choice: four bytes of version, one of capabilities. */
const MANIFEST = Buffer.from([0, 0, 1, 0xff]);
const CHOICE = 5;

/** A proxy on loopback that notes the Bolt messages that the client sends. */
export interface BoltCounter {
  readonly uri: string;
  /** Names of the messages since the last call, without those of signing in. */
  take(): string[];
  /** How often the client sent something and then waited. */
  takeRoundTrips(): number;
  /** Whether the client waits for an answer on any of its connections. */
  isWaiting(): boolean;
  stop(): Promise<void>;
}

/** Starts the proxy before a Neo4j server. @param target `bolt://host:port` */
export async function startBoltCounter(target: string): Promise<BoltCounter> {
  const { hostname, port } = new URL(target);
  let messages: string[] = [];
  let turns = 0;
  const waiting = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(port), hostname);
    // What is small must not wait for more: it would be timed.
    client.setNoDelay(true);
    upstream.setNoDelay(true);
    let greeting = HANDSHAKE;
    let isFirst = true;
    const reader = makeReader(
      (name) => messages.push(name),
      () => greeting,
    );
    client.on('data', (bytes) => {
      if (!waiting.has(client)) turns += 1;
      waiting.add(client);
      reader(bytes);
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      waiting.delete(client);
      if (isFirst && bytes.subarray(0, 4).equals(MANIFEST)) greeting = HANDSHAKE + CHOICE;
      isFirst = false;
      client.write(bytes);
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('close', () => {
        waiting.delete(client);
        other.destroy();
      });
      one.on('error', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as net.AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${String(address.port)}`,
    take: () => {
      const taken = messages.filter((name) => !['HELLO', 'LOGON', 'GOODBYE'].includes(name));
      messages = [];
      return taken;
    },
    takeRoundTrips: () => {
      const taken = turns;
      turns = 0;
      return taken;
    },
    isWaiting: () => waiting.size > 0,
    stop: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}

/** Reads the chunks of Bolt after the handshake; the second byte of a message is its signature. */
function makeReader(note: (name: string) => void, greeting: () => number): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  let greeted = 0;
  let message = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    const skipped = Math.min(greeting() - greeted, rest.length);
    rest = rest.subarray(skipped);
    greeted += skipped;
    while (greeted >= HANDSHAKE && rest.length >= 2) {
      const size = rest.readUInt16BE(0);
      if (rest.length < size + 2) return;
      message = Buffer.concat([message, rest.subarray(2, size + 2)]);
      rest = rest.subarray(size + 2);
      if (size > 0 || message.length === 0) continue;
      note(NAMES[message[1] ?? 0] ?? `0x${(message[1] ?? 0).toString(16)}`);
      message = Buffer.alloc(0);
    }
  };
}
