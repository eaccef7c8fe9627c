# One image for every node. Its argument says what the node is for: none is all in one, or `api`, or `worker`.
# The base is pinned; take its newest patch with each upgrade.
FROM node:24.21.0-bookworm-slim AS tools
WORKDIR /app
ENV CI=true
RUN npm install --global pnpm@12.21.0

FROM tools AS build
COPY . .
RUN pnpm install --frozen-lockfile && node scripts/build.mjs

# What runs, without what builds and tests: asked for by the manifests alone, so that it is kept while they stay.
FROM tools AS dependencies
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/model/package.json packages/model/
COPY packages/expressions/package.json packages/expressions/
COPY packages/engine/package.json packages/engine/
COPY packages/blocks/package.json packages/blocks/
COPY packages/checks/package.json packages/checks/
COPY runtime/package.json runtime/
COPY api/package.json api/
RUN pnpm install --prod --frozen-lockfile --filter "@marshrut/api..."

FROM node:24.21.0-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 MARSHRUT_DATA=/data
COPY --from=dependencies /app ./
COPY --from=build /app/packages/model/dist packages/model/dist
COPY --from=build /app/packages/expressions/dist packages/expressions/dist
COPY --from=build /app/packages/engine/dist packages/engine/dist
COPY --from=build /app/packages/blocks/dist packages/blocks/dist
COPY --from=build /app/packages/checks/dist packages/checks/dist
COPY --from=build /app/runtime/dist runtime/dist
COPY --from=build /app/api/dist api/dist
COPY --from=build /app/designer/dist designer/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--enable-source-maps", "api/dist/main.js"]
