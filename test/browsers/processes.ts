import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const running = new Set<ChildProcess>();
const folders = new Set<string>();

const kill = (child: ChildProcess, signal: NodeJS.Signals): void => {
  try {
    // Each child leads its own process group, so this signal reaches its helpers and no other process.
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
};

const remove = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

const sweep = (): void => {
  for (const child of running) kill(child, "SIGKILL");
  for (const folder of folders) {
    try {
      remove(folder);
    } catch {
      // A process that is ending may still write there. The folder is temporary anyway.
    }
  }
};

process.once("exit", sweep);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    sweep();
    process.exit(128);
  });
}

/** Starts a program. When this process ends, it kills the program by its process id. */
export function start(program: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(program, args, { stdio: "ignore", ...options, detached: true });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Whether the program still runs. */
export const isRunning = (child: ChildProcess): boolean =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/** Waits until the program ends by itself, and kills it after `graceMs`. */
export async function ended(child: ChildProcess, graceMs = 10_000): Promise<void> {
  if (!isRunning(child)) return;
  await new Promise<void>(resolve => {
    const timer = setTimeout(() => kill(child, "SIGKILL"), graceMs);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Ends a program politely, then by force. */
export async function stop(child: ChildProcess): Promise<void> {
  kill(child, "SIGTERM");
  await ended(child, 3_000);
}

/** Makes an empty folder in the system's temporary one; this process removes it when it ends. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `limber-${name}-`));
  folders.add(folder);
  return folder;
}

/** Removes a folder made by `temporaryFolder`. */
export function removeFolder(folder: string): void {
  remove(folder);
  folders.delete(folder);
}
