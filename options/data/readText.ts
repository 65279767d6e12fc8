import { type Refusal, refuse } from "../../src/core/data/days/importedFile.ts";

/** The text of a file in UTF-8, or why it is refused. Never rejects. */
export async function readText(
  file: File,
): Promise<{ readonly text: string } | { readonly refusal: Refusal }> {
  try {
    const bytes = await file.arrayBuffer();
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    console.info("Limber could not read a file:", error);
    // The decoder throws a `TypeError`, an unreadable file a `DOMException`.
    return refuse(error instanceof TypeError ? "notText" : "notRead");
  }
}
