export type Environment = Readonly<Record<string, string | undefined>>;

/** Inputs may be passwords, and the runner's tokens open its services: no other program needs them. */
const SECRET = /^(?:INPUT_.*|ACTIONS_RUNTIME_TOKEN|ACTIONS_ID_TOKEN_REQUEST_TOKEN)$/i;

/** Moves the secrets out of the environment of this process, which child processes inherit. @returns all of it */
export function takeEnvironment(env: NodeJS.ProcessEnv): Environment {
  const all = { ...env };
  for (const name of Object.keys(all).filter((one) => SECRET.test(one))) {
    delete env[name];
  }
  return all;
}

/** The environment for child processes: engines and credential helpers. */
export function childEnvironment(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !SECRET.test(name)));
}
