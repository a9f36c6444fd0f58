# kkr-referat as an image: a program that reads the minutes of the folder it is given, and needs no network.
#
#   docker build -t kkr-referat .
#   docker run --rm --network none --user "$(id -u):$(id -g)" -v "$PWD:/minutes" kkr-referat check .
#
# tests/container runs these steps where there is no Docker; it knows the instructions and forms that stand here.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY . .
# Installs all that it takes to build, builds, and leaves out again what only building takes.
RUN npm ci --no-audit --no-fund && npm prune --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /build/package.json /build/LICENSE ./
COPY --from=build /build/bin ./bin
COPY --from=build /build/docs ./docs
COPY --from=build /build/dist/program ./dist/program
COPY --from=build /build/node_modules ./node_modules
RUN ln -s /app/bin/kkr-referat.js /usr/local/bin/kkr-referat
# Nobody in particular; what it writes into a mounted folder belongs to the user that `--user` names.
USER node
WORKDIR /minutes
ENTRYPOINT ["kkr-referat"]
CMD ["--help"]
