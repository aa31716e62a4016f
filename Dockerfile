# The whole den in one image: any agent, or the whole cast, by its arguments.
#
#   docker build -t roastden .
#   docker run --read-only --init -v den:/state --env-file .env roastden                # the whole cast
#   docker run --read-only --init --env-file .env roastden agents pondrew               # one agent
#
# For a build that can be repeated, pin the base by its digest: --build-arg BASE=python:3.11-slim-bookworm@sha256:…
ARG BASE=python:3.11-slim-bookworm

FROM ${BASE} AS build
SHELL ["/bin/sh", "-euc"]
WORKDIR /build
# requirements-otel.lock: with what DEN_OTEL needs, which is 10 MB.
ARG LOCK=requirements.lock
COPY ${LOCK} ./
# pip lives outside of what is shipped: the den's own Python has no installer in it.
RUN python3 -m venv /build/pip && python3 -m venv --without-pip /opt/den && \
    /build/pip/bin/pip --python /opt/den/bin/python install --no-cache-dir --no-compile --disable-pip-version-check \
      --require-hashes --only-binary :all: -r "${LOCK}"
# Of the descriptions of AWS' 400 services, those that the den may call, and how one signs in.
RUN find /opt/den/lib/python3*/site-packages/botocore/data -mindepth 1 -maxdepth 1 -type d \
      ! -name bedrock-runtime ! -name dynamodb ! -name comprehend ! -name sts ! -name 'sso*' -exec rm -r {} +
COPY . /app/
# Bytecode that is never checked against its source: the image's files do not change, and its root is read-only.
RUN /opt/den/bin/python -m compileall -q -j 0 --invalidation-mode unchecked-hash /opt/den/lib /app

FROM ${BASE}
ENV PATH=/opt/den/bin:$PATH \
    PYTHONPATH=/app \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DEN_HOME=/state \
    DEN_METRICS_PORT=9464 \
    HOME=/state \
    XDG_RUNTIME_DIR=/run/den \
    TMPDIR=/run/den
# What is kept, and what is not (sockets have no place on a network file system).
RUN install -d -m 0700 -o 10001 -g 10001 /state /run/den
COPY --from=build /opt/den /opt/den
COPY --from=build /app /app
WORKDIR /app
USER 10001:10001
VOLUME ["/state", "/run/den"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["python", "-m", "agents.health"]
ENTRYPOINT ["python", "-m"]
CMD ["orchestrator", "up", "--preload", "--discord", "real"]
