import { eachBrowser } from "./each.ts";
import { closedWhilePlaying } from "./restart/closedWhilePlaying.ts";
import { permanent } from "./restart/permanent.ts";
import { restart } from "./restart/restart.ts";
import { updated } from "./restart/updated.ts";

eachBrowser("a restart", [restart, permanent, updated, closedWhilePlaying]);
