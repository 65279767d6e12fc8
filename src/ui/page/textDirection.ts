const rightToLeftScripts = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"]);

/** The writing direction of a language, from its BCP 47 tag; left to right for an invalid tag. */
export function directionOf(language: string): "ltr" | "rtl" {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script && rightToLeftScripts.has(script) ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}
