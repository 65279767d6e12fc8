const rightToLeftScripts = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"]);

/** The direction that a language is written in, from its BCP 47 tag; left to right for a tag that cannot be read. */
export function directionOf(language: string): "ltr" | "rtl" {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script && rightToLeftScripts.has(script) ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}
