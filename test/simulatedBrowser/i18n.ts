type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** The content of a `messages.json`. */
export type Messages = Readonly<Record<string, Message>>;

const substitute = (text: string, given: readonly string[]) =>
  text.replace(/\$(\$+|[1-9])/g, (_, what: string) =>
    what.startsWith("$") ? what : (given[Number(what) - 1] ?? ""),
  );

/** Finds a message by its name, ignoring case. */
function find(messages: Messages, name: string): Message | undefined {
  return (
    messages[name] ?? Object.entries(messages).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
  );
}

/** `i18n` over a `messages.json`: fills in `$NAME$` placeholders and `$1`…`$9` substitutions; an unknown message is empty. */
export function i18nApi(messages: Messages, language: string, id: string) {
  const direction = /^(ar|fa|he|iw|ur|yi)\b/.test(language) ? "rtl" : "ltr";
  const builtIn: Record<string, string> = {
    ...{ "@@extension_id": id, "@@ui_locale": language.replace("-", "_"), "@@bidi_dir": direction },
    ...{ "@@bidi_reversed_dir": direction === "rtl" ? "ltr" : "rtl" },
    ...{
      "@@bidi_start_edge": direction === "rtl" ? "right" : "left",
      "@@bidi_end_edge": direction === "rtl" ? "left" : "right",
    },
  };
  const getMessage = (name: string, substitutions: string | (string | number)[] = []): string => {
    const found = find(messages, name);
    if (!found) return builtIn[name] ?? "";
    const given = [substitutions].flat().map(String);
    const places = new Map(
      Object.entries(found.placeholders ?? {}).map(([key, { content }]) => [key.toLowerCase(), content]),
    );
    const filled = found.message.replace(
      /\$([a-z0-9_@]+)\$/gi,
      (whole, key: string) => places.get(key.toLowerCase()) ?? whole,
    );
    return substitute(filled, given);
  };
  return { getMessage, getUILanguage: () => language, getAcceptLanguages: () => Promise.resolve([language]) };
}
