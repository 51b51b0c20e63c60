import { once } from 'node:events';
import net from 'node:net';

/** What the proxy does to connections. */
export type Fault = 'none' | 'latency' | 'slow' | 'silence' | 'refused' | 'reset' | 'cut';

/** A proxy on loopback before a Neo4j server, which can go wrong in the ways that networks do. */
export interface BoltProxy {
  readonly uri: string;
  /** Sets what goes wrong from now on, for open connections and new ones. */
  set(fault: Fault): Promise<void>;
  stop(): Promise<void>;
}

const LATENCY = 300;
const SLOW_BYTES = 2000;

/** Starts the proxy. @param target `bolt://host:port` */
export async function startBoltProxy(target: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<net.Socket>();
  let fault: Fault = 'none';
  const server = net.createServer((client) => {
    if (fault === 'reset') {
      client.resetAndDestroy();
      return;
    }
    const upstream = net.connect(Number(port), hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => pass(bytes, to, from));
      from.on('error', () => undefined);
      from.on('close', () => (sockets.delete(from), to.destroy()));
    }
  });

  function pass(bytes: Buffer, to: net.Socket, from: net.Socket): void {
    if (fault === 'silence') return;
    if (fault === 'cut') {
      to.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => (to.destroy(), from.destroy()));
      return;
    }
    const delay = fault === 'latency' ? LATENCY : fault === 'slow' ? (1000 * bytes.length) / SLOW_BYTES : 0;
    if (delay === 0) to.write(bytes);
    else setTimeout(() => to.write(bytes), delay);
  }

  async function listen(at: number): Promise<number> {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as net.AddressInfo).port;
  }

  async function close(): Promise<void> {
    const closed = server.listening ? once(server, 'close') : undefined;
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  const own = await listen(0);
  return {
    uri: `bolt://127.0.0.1:${String(own)}`,
    async set(next) {
      fault = next;
      if (next === 'refused') await close();
      else if (!server.listening) await listen(own);
      if (next === 'reset') for (const socket of sockets) socket.resetAndDestroy();
    },
    stop: close,
  };
}
