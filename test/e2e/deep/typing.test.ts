import { eachBrowser } from "../browsers/each.ts";
import { typing } from "../browsers/sensors/typing.ts";

eachBrowser("a whole patience", [typing]);
