/** What search engines are told: the addresses of all things of the current release, and that the API is not for them. */

import type { FastifyInstance } from 'fastify';

import { sitemapIndexOf, sitemapOf } from '../pages/sitemap.js';
import type { GraphService } from '../service.js';

import { originOf } from './origin.js';
import { Response } from './response.js';
import { type Entrance, inTurn, withDeadline } from './turn.js';

/** Addresses of one page: 50,000 are allowed, and would be larger than any other answer. */
const pageSize = 10_000;

/** `/sitemap.xml` has the addresses themselves while they fit one page, else those of its pages. */
export function addSitemap(app: FastifyInstance, service: GraphService, entrance: Entrance): void {
  app.get('/robots.txt', async (request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(
        `User-agent: *\nDisallow: /graphql\n\nSitemap: ${originOf(request, entrance.settings)}/sitemap.xml\n`,
      ),
  );
  for (const url of ['/sitemap.xml', '/sitemap/:page(^[1-9]\\d{0,5}$).xml'])
    app.get<{ Params: { page?: string } }>(url, { config: { inTurn: () => true } }, async (request, reply) =>
      withDeadline(request, reply, entrance.settings, async (exchange) => {
        const { page } = request.params;
        const from = (Number(page ?? 1) - 1) * pageSize;
        const { ids, total } = await inTurn(request, exchange, entrance, () =>
          service.ids({ from, count: pageSize }, exchange.deadline.signal),
        );
        if (page !== undefined && ids.length === 0) {
          reply.callNotFound();
          return;
        }
        const isIndex = page === undefined && total > pageSize;
        const origin = originOf(request, entrance.settings);
        const text = isIndex ? sitemapIndexOf(Math.ceil(total / pageSize), origin) : sitemapOf(ids, origin);
        const mediaType = 'application/xml; charset=utf-8';
        const response = new Response(Buffer.from(text), { mediaType, lasting: { kind: 'now' } });
        return response.send(request, reply);
      }),
    );
}
