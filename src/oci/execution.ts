/** What an image runs as: the `config` member. https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md */
export type Execution = {
  readonly User?: string;
  readonly Env?: readonly string[];
  readonly Entrypoint?: readonly string[];
  readonly Cmd?: readonly string[];
  readonly WorkingDir?: string;
  readonly StopSignal?: string;
  readonly Labels?: Readonly<Record<string, string>>;
  readonly ExposedPorts?: Readonly<Record<string, object>>;
  readonly Volumes?: Readonly<Record<string, object>>;
  readonly OnBuild?: readonly string[];
  /** Docker's own: https://github.com/moby/docker-image-spec */
  readonly Healthcheck?: Readonly<Record<string, unknown>>;
  readonly Shell?: readonly string[];
  /** Docker's own; of no meaning but on Windows. */
  readonly ArgsEscaped?: boolean;
};
