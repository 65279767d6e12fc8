import type { Command } from "../../core/nudge/event.ts";
import { parseCommand } from "../../core/nudge/parse/parseCommand.ts";
import { onPageMessage } from "./ownPages.ts";

/** Listens for the commands of the pages; ignores every other message. */
export const onCommand = (tell: (command: Command) => void): void => onPageMessage(parseCommand, tell);
