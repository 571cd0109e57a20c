/** The answer to bytes that are no request, or none in time: in the shape of a GraphQL answer, and the connection closed. */

import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

import type { Settings } from '../settings.js';

type Refuse = (error: NodeJS.ErrnoException, socket: Socket) => void;

export function refuseBytes(settings: Settings): Refuse {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const [status, message] = refusalOf(error, settings);
    const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
    const head = [
      `HTTP/1.1 ${status} ${String(STATUS_CODES[status])}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
}

function refusalOf({ code }: NodeJS.ErrnoException, settings: Settings): readonly [number, string] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return [408, `The request did not arrive within ${settings.requestTimeoutMs} ms. Send it at once.`];
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return [431, `The headers have more than ${maxHeaderSize} bytes. Send the question by POST.`];
  }
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') {
    return [413, 'The extensions of a chunk are too long. Leave them out.'];
  }
  return [
    400,
    'The bytes are not a valid HTTP/1.1 request. Send it over plain HTTP, or TLS to the proxy in front.',
  ];
}
