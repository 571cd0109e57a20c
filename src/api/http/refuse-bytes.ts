/** The answer to bytes that are no request, or none in time: in the shape of a GraphQL answer, and the connection closed. */

import { randomUUID } from 'node:crypto';
import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

import type { Logger } from 'pino';

import type { Settings } from '../settings.js';

import { headersBeforeHooks } from './browsers.js';

type Refuse = (error: NodeJS.ErrnoException, socket: Socket) => void;

export function refuseBytes(settings: Settings, log: Pick<Logger, 'info'>): Refuse {
  const shared = headersBeforeHooks(settings);
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const [status, message] = refusalOf(error, settings);
    const code = 'BAD_USER_INPUT';
    const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
    const reqId = randomUUID();
    log.info({ reqId, status, code, reason: error.code }, 'no request');
    const headers = {
      ...shared,
      'x-request-id': reqId,
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      connection: 'close',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`);
    socket.end([`HTTP/1.1 ${status} ${String(STATUS_CODES[status])}`, ...lines, '', body].join('\r\n'));
  };
}

function refusalOf({ code }: NodeJS.ErrnoException, settings: Settings): readonly [number, string] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return [408, `The request did not arrive within ${settings.requestTimeoutMs} ms. Send it at once.`];
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return [
      431,
      `The address and the headers have more than ${maxHeaderSize} bytes together. Send the question by POST.`,
    ];
  }
  if (code === 'HPE_INVALID_URL') {
    return [
      400,
      'The address has signs that have to be escaped. Escape them as UTF-8, as curl -G --data-urlencode does.',
    ];
  }
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') {
    return [413, 'The extensions of a chunk are too long. Leave them out.'];
  }
  return [
    400,
    'The bytes are not a valid HTTP/1.1 request. Send it over plain HTTP, or TLS to the proxy in front.',
  ];
}
