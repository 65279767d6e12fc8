/** What the options page shows once its first sections are on screen, or at once where the address or the settings ask for it: see `options.tsx`. */
export { Notices } from "./notices/Notices.tsx";
export { laterContents } from "./sections/laterContents.ts";
