import { eachBrowser } from "./each.ts";
import { call } from "./sensors/call.ts";
import { inSight } from "./sensors/inSight.ts";
import { sound } from "./sensors/sound.ts";

eachBrowser("a sensor", [sound, call, inSight], {
  sound: true,
  flags: ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
  preferences: { "permissions.default.microphone": 1 },
});
