import { execFile } from "node:child_process";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { isRunning, start, stop } from "./processes.ts";
import { until } from "./wait.ts";

const run = promisify(execFile);

/** An area of the screen, in pixels. */
export type Place = { x: number; y: number; width: number; height: number };

/** A virtual screen with a window manager, a pointer and a keyboard. */
export type Desktop = Awaited<ReturnType<typeof openDesktop>>;

const displayNumber = (output: Readable): Promise<string> =>
  new Promise((resolve, reject) => {
    output.once("data", data => resolve(String(data).trim()));
    output.once("close", () => reject(new Error("Xvfb did not start")));
  });

/** Starts an X server on a free display, and a window manager in it; `more` goes into the environment of its programs. */
export async function openDesktop(more: NodeJS.ProcessEnv = {}) {
  const screen = ["-screen", "0", "1280x1000x24", "-nolisten", "tcp", "-noreset", "-displayfd", "3"];
  const server = start("Xvfb", screen, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const display = `:${await displayNumber(server.stdio[3] as Readable)}`;
  // Without a session bus the browsers draw notifications themselves, and the real desktop has no influence.
  const env = {
    ...process.env,
    DISPLAY: display,
    DBUS_SESSION_BUS_ADDRESS: "disabled:",
    WAYLAND_DISPLAY: "",
    ...more,
  };
  const manager = start("openbox", ["--sm-disable"], { env });
  const tool = async (...args: string[]): Promise<string> =>
    (await run("xdotool", args, { env })).stdout.trim();
  const manages = () => run("xprop", ["-root", "_NET_SUPPORTING_WM_CHECK"], { env });
  await until(async () => /window id/.test((await manages()).stdout), { what: "a window manager" });
  // X repeats a held key by itself; on a busy machine a short stroke then types its letter twice.
  await run("xset", ["r", "off"], { env });
  await tool("mousemove", "5", "5"); // A fresh X server starts idle.

  const classOf = async (id: string): Promise<string> =>
    (await run("xprop", ["-id", id, "WM_CLASS"], { env })).stdout.toLowerCase();

  /** The windows of a class that the window manager knows (no menus, no panels), oldest first. */
  async function managed(windowClass: string): Promise<string[]> {
    const { stdout } = await run("xprop", ["-root", "_NET_CLIENT_LIST"], { env });
    const ids = stdout.match(/0x[0-9a-f]+/g) ?? [];
    const classes = await Promise.all(ids.map(id => classOf(id).catch(() => "")));
    return ids.filter((_, index) => classes[index]?.includes(windowClass));
  }

  return {
    display,
    env,
    tool,
    managed,
    /** The class of the window that has the focus, in lower case; empty without one. */
    activeClass: (): Promise<string> =>
      tool("getactivewindow")
        .then(classOf)
        .catch(() => ""),
    /** All windows in the format of xwininfo, unmanaged ones included. */
    windowTree: async (): Promise<string> => (await run("xwininfo", ["-root", "-tree"], { env })).stdout,
    move: (x: number, y: number) => tool("mousemove", String(Math.round(x)), String(Math.round(y))),
    clickAt: (x: number, y: number) =>
      tool("mousemove", String(Math.round(x)), String(Math.round(y)), "click", "1"),
    key: (...keys: string[]) => tool("key", "--clearmodifiers", ...keys),
    type: (text: string) => tool("type", "--delay", "15", "--", text),
    /** Starts the screen saver: browsers report `locked`. */
    lock: () => run("xset", ["s", "activate"], { env }),
    unlock: () => run("xset", ["s", "reset"], { env }),
    /** Starts the screen saver after so many seconds without input, unless a program inhibits it. */
    lockAfter: (seconds: number) => run("xset", ["s", String(seconds)], { env }),
    /** Opens another application, which takes the focus; the returned function closes it. */
    async otherApplication(): Promise<() => Promise<void>> {
      const other = start("xev", ["-name", "Another application", "-geometry", "300x200+900+700"], { env });
      const id = await until(
        async () => (await tool("search", "--name", "Another application")).split("\n")[0],
      );
      await tool("windowactivate", "--sync", id);
      return () => stop(other);
    },
    async screenshot(file: string, place?: Place): Promise<void> {
      const crop = place ? ["-crop", `${place.width}x${place.height}+${place.x}+${place.y}`, "+repage"] : [];
      await run("import", ["-window", "root", ...crop, file], { env });
    },
    isOpen: () => isRunning(server),
    async close(): Promise<void> {
      await stop(manager);
      await stop(server);
    },
  };
}
