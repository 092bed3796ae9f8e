# The bot alone: no development packages, no compiler, no root. Node runs the TypeScript as it is.
#
#   docker build -t verbatim .
#   docker run --env-file .env -v ./content:/app/content:ro -v verbatim-state:/var/lib/verbatim verbatim
#
# or compose.yaml, which does the same.

FROM node:24-alpine AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-alpine
# npm is for building; what is not there cannot be misused. The state folder must belong to whoever runs the bot.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /opt/yarn* \
  && mkdir /var/lib/verbatim \
  && chown node:node /var/lib/verbatim
ENV NODE_ENV=production \
  STATE=/var/lib/verbatim \
  HEALTH_PORT=8080
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY commands commands
COPY src src
COPY content content
USER node
VOLUME /var/lib/verbatim
# Ready only when the articles are read and Discord is connected; a big archive takes its time. HEALTH_PORT may be
# HOST:PORT, or emptied to serve nothing.
HEALTHCHECK --interval=30s --timeout=5s --start-period=5m --retries=3 \
  CMD [ -z "$HEALTH_PORT" ] || wget -q -O /dev/null "http://127.0.0.1:${HEALTH_PORT##*:}/health"
STOPSIGNAL SIGTERM
CMD ["node", "src/main.ts"]
