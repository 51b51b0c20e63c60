import { createServer } from 'node:http';
import process from 'node:process';

/** Answers the body of a request to a path. @throws where it cannot; the client gets the message with status 500 */
export type AnswerRequest = (path: string, body: string) => Promise<{ readonly type: string; readonly text: string }>;

/** Serves on loopback by bare node:http, on the port of the environment, until SIGTERM. */
export function serve(answer: AnswerRequest): void {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (text: string) => (body += text));
    request.on('end', () => {
      answer(request.url ?? '/', body).then(
        ({ type, text }) => {
          response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
          response.end(text);
        },
        (error: unknown) => {
          response.writeHead(500, { 'content-type': 'text/plain' });
          response.end(error instanceof Error ? error.message : String(error));
        },
      );
    });
  });
  process.once('SIGTERM', () => process.exit(0));
  server.listen(Number(process.env['PORT']), '127.0.0.1');
}

/** The database of the environment, which the bench sets. */
export function readAddress(): { uri: string; username: string; password: string; database: string } {
  const read = (name: string): string => process.env[name] ?? '';
  return {
    uri: read('NEO4J_URI'),
    username: read('NEO4J_USERNAME'),
    password: read('NEO4J_PASSWORD'),
    database: read('NEO4J_DATABASE'),
  };
}
