/** Scripts that read and clear the errors in an extension's consoles. Neither keeps the background alive, as an inspector would. */
export const readErrors = {
  /** An expression for Chromium's page about extensions; it needs the developer mode. */
  chromium: (id: string) => `(async () => {
    const extensionId = ${JSON.stringify(id)};
    const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(extensionId);
    const errors = runtimeErrors.filter(({ severity }) => severity === "ERROR");
    await chrome.developerPrivate.deleteExtensionErrors({ extensionId });
    return errors.map(({ source, message }) => source + ": " + message);
  })()`,
  /**
   * A function body for Firefox's own window; \`args[1]\` is a page of the extension, \`args[2]\` its origin. Script errors reach the
   * parent process; what \`console.error\` printed stays in the process of the extension. That a background ended while it waited for
   * the browser is no error: every background may.
   */
  firefox: `
    const isOurs = text => String(text).includes(args[2]);
    const errors = Services.console.getMessageArray().filter(each =>
      each instanceof Ci.nsIScriptError && !(each.flags & each.warningFlag) &&
      (isOurs(each.sourceName) || isOurs(each.message)) &&
      !/context unloaded/.test(each.message));
    Services.console.reset();
    const actor = BrowsingContext.get(args[1]).currentWindowGlobal.getActor("MarionetteCommands");
    const printed = await actor.executeScript(
      "const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);" +
      "const all = storage.getEvents().filter(each => each.level === 'error');" +
      "storage.clearEvents();" +
      "return all.map(each => each.filename + ': ' + each.arguments.map(String).join(' '));",
      [], { sandboxName: "system" });
    return [...errors.map(each => each.sourceName + ": " + each.errorMessage), ...printed.filter(isOurs)];`,
} as const;
