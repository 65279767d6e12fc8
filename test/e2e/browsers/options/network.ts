import { expect, test } from "vitest";
import { openSite } from "../../../browsers/surroundings/site.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const network = part("the log of the browser's requests", get => {
  test("names each request with the page that asked for it, and has none of Limber's", async () => {
    const site = await openSite();
    const { href, origin } = new URL(site.address("writing", "logged.localhost"));
    await get().visit(href);
    // The page reports to its site when it has loaded.
    const hasReport = () =>
      get()
        .requests()
        .some(({ url, by }) => url.startsWith(origin) && by.includes(origin));
    await until(async () => hasReport(), { what: "the report of the page in the log" });
    const page = await get().openOptions();
    await page.waitForButton("Restore defaults");
    expect(get().ownRequests()).toEqual([]);
    await site.close();
  });
});
