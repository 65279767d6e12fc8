/** A part of the address of the page that opens after the installation. */
export const welcomeAddress = "options/welcome/welcome.html";

/**
 * Closes the page that opens after the installation, as soon as it is there; throws if there are two. Run it once, on a page of
 * the extension.
 */
export const closeWelcome = `(async () => {
  const isWelcome = ({ url, pendingUrl }) => [url, pendingUrl].some(each => each?.endsWith("/${welcomeAddress}"));
  for (let tries = 0; tries < 600; tries++) {
    const [tab, second] = (await chrome.tabs.query({})).filter(isWelcome);
    if (second) throw new Error("The welcome page has opened twice.");
    if (tab) return chrome.tabs.remove(tab.id);
    await new Promise(done => setTimeout(done, 50));
  }
  throw new Error("The welcome page has not opened.");
})()`;
