/** A file as projects have it, and the images that it names; `fixed` are those that take no digest. */
export type CorpusFile = {
  readonly path: string;
  readonly text: string;
  readonly images: readonly string[];
  readonly fixed?: readonly string[];
};

const dockerfile = (text: string, images: readonly string[], fixed?: readonly string[]) =>
  ({ path: 'Dockerfile', text, images, ...(fixed && { fixed }) }) satisfies CorpusFile;
const compose = (text: string, images: readonly string[], fixed?: readonly string[]) =>
  ({ path: 'compose.yaml', text, images, ...(fixed && { fixed }) }) satisfies CorpusFile;
const kubernetes = (text: string, images: readonly string[]) =>
  ({ path: 'deploy/app.yaml', text, images }) satisfies CorpusFile;
const workflow = (text: string, images: readonly string[]) =>
  ({ path: '.github/workflows/ci.yml', text, images }) satisfies CorpusFile;

const DOCKERFILES: readonly CorpusFile[] = [
  dockerfile(
    `# syntax=docker/dockerfile:1.7
# check=error=true

ARG NODE_VERSION=20.11
FROM node:\${NODE_VERSION} AS deps
WORKDIR /app
COPY package*.json ./
RUN --mount=type=cache,target=/root/.npm npm ci   # not a comment for docker

FROM deps AS build
COPY . .
RUN npm run build

FROM nginx:1.25-alpine
COPY --from=build --chown=nginx:nginx /app/dist /usr/share/nginx/html
LABEL org.opencontainers.image.source="https://github.com/acme/web"
`,
    ['docker/dockerfile:1.7', 'node:20.11', 'nginx:1.25-alpine'],
  ),
  dockerfile(
    `FROM golang:1.22 AS builder
RUN --mount=type=bind,from=ghcr.io/acme/tools:2,source=/bin,target=/tools \\
    --mount=type=cache,target=/root/.cache \\
    go build ./...
FROM scratch
COPY --from=builder /app /app
COPY --from=gcr.io/distroless/static-debian12:nonroot /etc/passwd /etc/passwd
ENTRYPOINT ["/app"]
`,
    ['golang:1.22', 'ghcr.io/acme/tools:2', 'gcr.io/distroless/static-debian12:nonroot'],
  ),
  dockerfile(
    `ARG REGISTRY=docker.io
ARG BASE=\${REGISTRY}/library/debian:bookworm-slim
FROM $BASE
RUN <<EOF
FROM nothing:1
apt-get update
EOF
`,
    ['docker.io/library/debian:bookworm-slim'],
  ),
  dockerfile(
    `ARG VERSION=3.12
FROM python:\${VERSION}-slim AS run
ARG VERSION
LABEL version=$VERSION
FROM python:\${VERSION}
`,
    ['python:3.12-slim', 'python:3.12'],
    ['python:3.12-slim', 'python:3.12'],
  ),
  dockerfile(
    `# escape=\`
FROM mcr.microsoft.com/windows/servercore:ltsc2022
SHELL ["powershell", "-Command"]
RUN Get-ChildItem \`
    C:\\
`,
    ['mcr.microsoft.com/windows/servercore:ltsc2022'],
  ),
  dockerfile(
    `FROM --platform=$BUILDPLATFORM tonistiigi/xx:1.4.0 AS xx
FROM --platform=linux/amd64 alpine
COPY --from=xx / /
ONBUILD COPY --from=busybox:1.36 /bin/sh /sh
`,
    ['tonistiigi/xx:1.4.0', 'alpine', 'busybox:1.36'],
  ),
  dockerfile(
    `from ubuntu:22.04 as Base

	RUN	apt-get update
From base
COPY --from=BASE /x /y
FROM \\
  # a comment in between
  localhost:5000/acme/app:2.1 \\
  AS last
`,
    ['ubuntu:22.04', 'localhost:5000/acme/app:2.1'],
  ),
  { ...dockerfile('FROM alpine:3.20', ['alpine:3.20']), path: 'docker/Dockerfile.dev' },
  {
    ...dockerfile('FROM quay.io/podman/stable:v5\n', ['quay.io/podman/stable:v5']),
    path: 'Containerfile',
  },
];

const COMPOSE_FILES: readonly CorpusFile[] = [
  compose(
    `version: "3.9"   # old, but everywhere

x-logging: &logging
  logging: { driver: json-file }

services:
  db:
    <<: *logging
    image: postgres:16 # the database
    environment:
      POSTGRES_PASSWORD: "image: not-an-image:1"
    healthcheck:
      test: ["CMD", "pg_isready"]
  cache:
    image: 'redis:7-alpine'
  web:
    build:
      context: .
      target: build
    image: acme/web:dev
    depends_on: [db, cache]
volumes:
  data: {}
`,
    ['postgres:16', 'redis:7-alpine'],
  ),
  compose(
    `services:
    app:
        image: "ghcr.io/acme/app:\${TAG:-1.4.0}"
    worker:
        image: \${WORKER_IMAGE:-ghcr.io/acme/worker:2.0}
    mail:
        image: \${MAIL:-axllent/mailpit:\${MAIL_VERSION:-v1.20}}
    slim:
        image: node:\${NODE:-20}-slim
`,
    ['ghcr.io/acme/app:1.4.0', 'ghcr.io/acme/worker:2.0', 'axllent/mailpit:v1.20', 'node:20-slim'],
    ['node:20-slim'],
  ),
  compose(
    `x-app: &app
  image: &image traefik:v3.0
  restart: always
services:
  one: *app
  two: { <<: *app, command: --two }
  three:
    image: *image
`,
    ['traefik:v3.0'],
  ),
  compose(
    `services:
  folded:
    image: >-
      mysql:8.4
  literal:
    image: |-
      mariadb:11
  "quoted name":
    "image": "mongo:7"
  'single': {image: 'memcached', profiles: [debug]}
`,
    ['mysql:8.4', 'mariadb:11', 'mongo:7', 'memcached'],
  ),
  compose(
    `services:
  build:
    build:
      context: .
      additional_contexts:
        base: docker-image://alpine:3.19
        other: ../other
  data:
    image: localhost/data:1
    platform: linux/arm64/v8
    volumes:
      - type: image
        source: acme/models:2024
        target: /models
      - ./x:/y
`,
    ['alpine:3.19', 'localhost/data:1', 'acme/models:2024'],
  ),
  compose(
    `services: {"a": {"image": "a:1"}, "b": {"image": "registry.example.com:5000/b/c:2_x"}}
`,
    ['a:1', 'registry.example.com:5000/b/c:2_x'],
  ),
  {
    ...compose('services:\n- not\n- a map\n', []),
    path: 'docker-compose.override.yml',
  },
];

const POD = `    spec:
      initContainers:
      - name: init
        image: busybox:1.36   # waits
      containers:
        - name: app
          image: "ghcr.io/acme/app:1.4.0"
          env:
            - {name: image, value: "no:1"}
        -   name: side
            image:   envoyproxy/envoy:v1.30.1
`;

const KUBERNETES: readonly CorpusFile[] = [
  kubernetes(
    `apiVersion: apps/v1
kind: Deployment
metadata:
  name: app
  annotations:
    image: not:this
spec:
  template:
${POD}`,
    ['busybox:1.36', 'ghcr.io/acme/app:1.4.0', 'envoyproxy/envoy:v1.30.1'],
  ),
  kubernetes(
    `---
# a config
apiVersion: v1
kind: ConfigMap
data:
  app.yaml: |
    containers:
      - image: not:this
---
apiVersion: batch/v1
kind: CronJob
spec:
  jobTemplate:
    spec:
      template:
        spec:
          containers: [{name: job, image: alpine:3.20}]
...
---
apiVersion: argoproj.io/v1alpha1
kind: Rollout
spec:
  template:
    spec:
      containers:
        - image: nginx
      volumes:
        - name: model
          image:
            reference: quay.io/acme/model:v2
`,
    ['alpine:3.20', 'nginx', 'quay.io/acme/model:v2'],
  ),
  kubernetes(
    `apiVersion: v1
items:
- apiVersion: v1
  kind: Pod
  spec:
    containers:
    - {image: registry.k8s.io/pause:3.9}
- apiVersion: v1
  kind: Secret
  stringData: {containers: "[]"}
kind: List
`,
    ['registry.k8s.io/pause:3.9'],
  ),
  kubernetes(
    `apiVersion: tekton.dev/v1
kind: Task
spec:
  stepTemplate: {image: bash:5}
  steps:
    - name: build
      image: gcr.io/kaniko-project/executor:v1.23.0
    - name: var
      image: $(params.image)
`,
    ['bash:5', 'gcr.io/kaniko-project/executor:v1.23.0'],
  ),
  kubernetes(
    `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
spec: {versions: [{schema: {openAPIV3Schema: {properties: {containers: [{image: not:1}]}}}}]}
`,
    [],
  ),
  {
    ...kubernetes(
      '{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"name":"a","image":"a/b:1"}]}}',
      ['a/b:1'],
    ),
    path: 'pod.json',
  },
];

const HELM: readonly CorpusFile[] = [
  {
    path: 'chart/values.yaml',
    text: `# Default values
replicaCount: 1
image:
  repository: nginx
  pullPolicy: IfNotPresent
  # Overrides the image tag
  tag: "1.25"
imagePullSecrets: []
sidecar:
  image: "fluent/fluent-bit:3.0"
logo:
  image: assets/logo.png
git:
  repository: https://example.com/a.git
  tag: v1
`,
    images: ['nginx:1.25', 'fluent/fluent-bit:3.0'],
  },
  {
    path: 'values-prod.yaml',
    text: `image:
  registry: docker.io
  repository: bitnami/postgresql
  tag: 16.2.0-debian-12-r8
  digest: ""
metrics:
  image: {registry: quay.io, repository: prometheus/node-exporter, tag: v1.8.0, digest: ''}
empty:
  image:
    repository: acme/app
    tag: ""
number:
  image:
    repository: acme/number
    tag: 1.20
`,
    images: [
      'docker.io/bitnami/postgresql:16.2.0-debian-12-r8',
      'quay.io/prometheus/node-exporter:v1.8.0',
      'acme/number:1.20',
    ],
  },
];

const OTHERS: readonly CorpusFile[] = [
  {
    path: 'kustomization.yaml',
    text: `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [deployment.yaml]
images:
  - name: app
    newName: ghcr.io/acme/app
    newTag: 1.4.0
  - newTag: "1.25"
    name: nginx
  - name: other
    newName: elsewhere
`,
    images: ['ghcr.io/acme/app:1.4.0', 'nginx:1.25'],
  },
  {
    path: '.devcontainer/devcontainer.json',
    text: `// For format details, see https://aka.ms/devcontainer.json
{
	"name": "Node // not a comment",
	"image": "mcr.microsoft.com/devcontainers/javascript-node:1-20-bookworm", // trailing
	/* "image": "no:1", */
	"features": {
		"ghcr.io/devcontainers/features/docker-in-docker:2": {},
	},
}
`,
    images: ['mcr.microsoft.com/devcontainers/javascript-node:1-20-bookworm'],
  },
  workflow(
    `name: CI
on:
  push:
    branches: [main]
jobs:
  test:
    runs-on: ubuntu-24.04
    container: node:20
    services:
      postgres:
        image: postgres:16
        env: {POSTGRES_PASSWORD: x}
      redis: {image: 'redis:7'}
    steps:
      - uses: actions/checkout@v4
      - uses: docker://ghcr.io/acme/lint:1 # pinned later
        with: {args: "--image x:1"}
      - run: |
          docker run alpine:3 true
  matrix:
    strategy: {matrix: {image: ["a:1"]}}
    container:
      image: \${{ matrix.image }}
  other:
    container: {image: "rust:1.78"}
`,
    ['node:20', 'postgres:16', 'redis:7', 'ghcr.io/acme/lint:1', 'rust:1.78'],
  ),
  {
    path: 'action.yml',
    text: `name: lint\nruns:\n  using: docker\n  image: docker://acme/lint:2\n`,
    images: ['acme/lint:2'],
  },
  {
    path: '.gitlab-ci.yml',
    text: `variables:
  RUBY: "3.3"
default:
  image: ruby:3.2
stages: [test]
.base: &base
  image: {name: "hashicorp/terraform:1.8", entrypoint: [""]}
test:
  <<: *base
  services:
    - postgres:16
    - name: redis:7
      alias: cache
  script: [make]
lint:
  image: ruby:$RUBY
  script: |
    image: not:1
push:
  image: $CI_REGISTRY_IMAGE/app:latest
  script: make push
`,
    images: ['ruby:3.2', 'hashicorp/terraform:1.8', 'postgres:16', 'redis:7', 'ruby:3.3'],
    fixed: ['ruby:3.3'],
  },
];

const BASES = [...DOCKERFILES, ...COMPOSE_FILES, ...KUBERNETES, ...HELM, ...OTHERS];

/** The same file as other editors leave it. */
const FORMS: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['without its last line end', (text) => text.replace(/\n$/, '')],
];

export const CORPUS: readonly (CorpusFile & { readonly form: string })[] = BASES.flatMap((file) =>
  FORMS.map(([form, change]) => ({ ...file, form, text: change(file.text) })),
);
