import { version } from "../../src/browser/pages/version.ts";
import { text } from "../../src/browser/texts.ts";

/** Purpose, evidence, safety, privacy, credits and version. */
export const AboutSection = () => (
  <div class="about">
    <p>{text("optionsAboutWhat")}</p>
    <p>{text("optionsAboutEvidence")}</p>
    <h3>{text("optionsAboutSafety")}</h3>
    <p>{text("optionsAboutSafetyWords")}</p>
    <h3>{text("optionsAboutPrivacy")}</h3>
    <ul>
      <li>{text("optionsAboutPrivacyLocal")}</li>
      <li>{text("optionsAboutPrivacyNetwork")}</li>
      <li>{text("optionsAboutPrivacyPages")}</li>
    </ul>
    <h3>{text("optionsAboutThanks")}</h3>
    <p>{text("optionsAboutCredit")}</p>
    <p>
      <a href="welcome/welcome.html" target="_blank" rel="noreferrer">
        {text("optionsAboutWelcome")}
      </a>
    </p>
    <p class="soft">{text("optionsAboutVersion", version())}</p>
  </div>
);
