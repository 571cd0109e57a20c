/** What is said when an address cannot be listened on. */

import { Fault } from '../model/errors.js';

export interface Listening {
  readonly host: string;
  readonly port: number;
  /** The variable that sets the port. */
  readonly env: string;
}

/** What the work comes to; throws a `Fault` PORT_IN_USE or SETTING_INVALID instead of an error of the system. */
export async function orSayWhyNot<T>(listening: Listening, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw whyNot(listening, error);
  }
}

function whyNot({ host, port, env }: Listening, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return new Fault('PORT_IN_USE', `Port ${port} on ${host} is taken by another program.`, {
        next: `Stop that one, or choose another port: ${env}=${port < 65_535 ? port + 1 : port - 1}.`,
        cause: error,
      });
    case 'EACCES':
    case 'EPERM':
      return new Fault('SETTING_INVALID', `You may not listen on port ${port} (${code}).`, {
        next: `Choose one from 1024 on: ${env}=${port + 8000}; a proxy in front may have this one.`,
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Fault('SETTING_INVALID', `HOST=${host} is no address of this machine (${code}).`, {
        next: 'Set HOST to 127.0.0.1, to 0.0.0.0 to let others in, or to an address of this machine.',
        cause: error,
      });
    default:
      return error;
  }
}
