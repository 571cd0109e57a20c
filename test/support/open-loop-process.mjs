/**
 * An open loop of requests from a process of its own: each is sent when its time has come, whatever became of those
 * before – as the world asks, which does not wait until others are answered. (Generators with a fixed number of connections
 * send no more than a slow server lets them.) Started by `openLoop`, which says what a job is; Node.js runs it as it is.
 */

import { Agent, request } from 'node:http';

process.once('message', (job) => {
  void run(job).then((answers) => process.send?.(answers, () => process.disconnect()));
});

/** One answer a request, in the order in which they were sent. */
function run({ url, streams, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity, scheduling: 'fifo' });
  const begin = performance.now();
  return Promise.all(
    streams.map(async ({ client, rate, bodies }) => {
      const sent = [];
      while (sent.length < rate * seconds) {
        const due = Math.min(rate * seconds, Math.ceil(((performance.now() - begin) * rate) / 1000));
        while (sent.length < due) {
          const body = bodies[sent.length % bodies.length].replaceAll('{n}', `${client}_${sent.length}`);
          sent.push(answered(agent, url, { client, body }));
        }
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return Promise.all(sent);
    }),
  ).then((all) => {
    agent.destroy();
    return all.flat();
  });
}

/** Each client has an address of its own, as a proxy says it. */
function answered(agent, url, { client, body }) {
  const begin = performance.now();
  return new Promise((resolve) => {
    const end = (status) => resolve({ client, status, ms: performance.now() - begin });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-forwarded-for': `10.0.0.${client}`,
    };
    const asked = request(url, { agent, method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.once('end', () => end(answer.statusCode));
      answer.once('error', () => end(0));
    });
    asked.once('error', () => end(0));
    asked.end(body);
  });
}
