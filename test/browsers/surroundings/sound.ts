import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { isRunning, removeFolder, start, stop, temporaryFolder } from "../processes.ts";
import { until } from "../wait.ts";

const isInstalled = (): boolean =>
  (process.env.PATH ?? "").split(delimiter).some(folder => existsSync(join(folder, "pulseaudio")));

/**
 * Starts a sound server without a real device: its microphone records its loudspeakers. `env` makes programs use it.
 */
export async function openSound(): Promise<{ env: NodeJS.ProcessEnv; close: () => Promise<void> }> {
  if (!isInstalled()) throw new Error("PulseAudio is missing. On Debian: apt-get install pulseaudio");
  const folder = temporaryFolder("sound");
  const socket = join(folder, "native");
  const modules = [
    `module-native-protocol-unix socket=${socket} auth-anonymous=1`,
    "module-null-sink sink_name=loudspeakers",
    "module-remap-source master=loudspeakers.monitor source_name=microphone",
  ];
  const alone = ["-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--realtime=no"];
  const own = { PULSE_RUNTIME_PATH: folder, PULSE_STATE_PATH: folder, PULSE_CONFIG_PATH: folder };
  const server = start("pulseaudio", [...alone, ...modules.flatMap(each => ["-L", each])], {
    env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: "disabled:", ...own },
  });
  await until(() => existsSync(socket) && isRunning(server), { what: "PulseAudio" });
  return {
    env: { ...own, PULSE_SERVER: `unix:${socket}` },
    async close() {
      await stop(server);
      removeFolder(folder);
    },
  };
}
