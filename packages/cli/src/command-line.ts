/** A word as it must be typed in a shell. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

type Env = Readonly<Record<string, string | undefined>>;

/** How this command is called: by its own name, or through the workspace of a checkout. */
export function commandName(env: Env): string {
  return isWorkspaceScript(env) ? 'npx pnpm@12 derden' : 'derden';
}

/** Where the user is: a script of the workspace runs in its root, wherever it was called from. */
export function userFolder(env: Env, cwd: string): string {
  return (isWorkspaceScript(env) && env.INIT_CWD) || cwd;
}

function isWorkspaceScript({ npm_execpath, npm_package_name }: Env): boolean {
  return npm_execpath !== undefined && npm_package_name === 'derden-workspace';
}
