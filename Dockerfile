# Tsunagu as an image: the server and its seeds, without Neo4j, whose address NEO4J_URI gives. It runs as a plain user, writes
# nothing but downloads below /tmp, and starts no other program; compose.yaml shows how it is run. TSUNAGU_ORIGIN gives the address of a public site.
FROM node:22-bookworm-slim AS build
WORKDIR /tsunagu
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /tsunagu
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
WORKDIR /tsunagu
COPY --from=packages /tsunagu/node_modules node_modules
COPY --from=build /tsunagu/package.json /tsunagu/LICENSE /tsunagu/NOTICE.md ./
COPY --from=build /tsunagu/dist dist
COPY --from=build /tsunagu/web/dist web/dist
COPY --from=build /tsunagu/schema schema
COPY --from=build /tsunagu/seeds seeds
COPY --from=build /tsunagu/examples examples
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 TSUNAGU_LIVENESS_PORT=4001
EXPOSE 4000 4001
# Whether it lives, not whether it is ready: a server whose database is away must not be restarted for it.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.TSUNAGU_LIVENESS_PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
