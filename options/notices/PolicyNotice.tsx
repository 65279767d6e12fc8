import { type TextKey, text } from "../../src/browser/texts.ts";
import type { IgnoredField, IgnoredWhy } from "../../src/core/policy/parsePolicy.ts";

const reasons: Readonly<Record<IgnoredWhy, TextKey>> = {
  unknown: "policyUnknown",
  form: "policyForm",
  value: "policyValue",
  limits: "policyLimits",
};

/** Names the fields of the organisation's policy that are ignored, with the reasons. Renders nothing without any. */
export function PolicyNotice({ ignored }: { readonly ignored: readonly IgnoredField[] }) {
  if (ignored.length === 0) return null;
  return (
    <div class="notice" role="status">
      <h2>{text("policyIgnoredTitle")}</h2>
      <p>{text("policyIgnored")}</p>
      <ul>
        {ignored.map(({ name, why }) => (
          <li key={name}>
            <code>{name}</code>: {text(reasons[why])}
          </li>
        ))}
      </ul>
    </div>
  );
}
