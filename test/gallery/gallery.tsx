/** Mounts the screen and state named in the address; without one, links to all of them. */
import { render } from "preact";
import { Index } from "./Index.tsx";
import { show } from "./show.ts";
import { screens } from "./states/states.ts";
import { readView } from "./view.ts";

const query = new URLSearchParams(location.search);
const screen = screens[query.get("screen") ?? ""];
const state = screen?.states[query.get("state") ?? ""];

if (screen && state) show(screen, state, readView(query));
else render(<Index />, document.body);
