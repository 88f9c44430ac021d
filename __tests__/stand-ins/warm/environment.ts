/** Makes these the variables of this process, and no others. */
export function takeOver(env: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env)) {
    delete process.env[name];
  }
  Object.assign(process.env, env);
}
