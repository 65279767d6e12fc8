import { api } from "../api.ts";

type Sender = chrome.runtime.MessageSender;

/** Whether a sender is a page of this extension, and no content script, web page or other extension. */
const isOwnPage = (sender: Sender | undefined): boolean =>
  sender?.id === api.runtime.id && sender.url?.startsWith(api.runtime.getURL("")) === true;

/**
 * Listens for one kind of message from Limber's own pages; ignores every other sender and message. `parse` returns `undefined`
 * for a message of another kind.
 */
export function onPageMessage<T>(
  parse: (message: unknown) => T | undefined,
  tell: (message: T, sender: Sender) => void,
): void {
  api.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (!isOwnPage(sender)) return;
    const parsed = parse(message);
    if (parsed !== undefined) tell(parsed, sender);
  });
}

/** Listens for connections of Limber's own pages; ignores every other sender. */
export function onPageConnection(tell: (port: chrome.runtime.Port) => void): void {
  api.runtime.onConnect.addListener(port => {
    if (isOwnPage(port.sender)) tell(port);
  });
}
