import { readdirSync, readFileSync } from "node:fs";

/** The parent of each running process, by process id (Linux). */
function parents(): Map<number, number> {
  const all = new Map<number, number>();
  for (const pid of readdirSync("/proc").map(Number).filter(Number.isInteger)) {
    try {
      // The program's name, in parentheses, may hold spaces.
      const [, parent] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
      all.set(pid, Number(parent));
    } catch {
      // The process has ended meanwhile.
    }
  }
  return all;
}

/** A process and everything that descends from it, parents first. */
export function processTree(root: number): readonly number[] {
  const all = [...parents()];
  const below = (pid: number): number[] => [
    pid,
    ...all.filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

/** Sends a signal to a process and everything that descends from it. */
export function signalTree(root: number, signal: NodeJS.Signals): void {
  for (const pid of processTree(root)) {
    try {
      process.kill(pid, signal);
    } catch {
      // The process has ended meanwhile.
    }
  }
}
