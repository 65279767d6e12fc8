import { text } from "../../../src/browser/texts.ts";
import type { RefusedFile } from "./lookAt.ts";
import { refusalText } from "./refusalText.ts";

interface Props {
  readonly files: readonly RefusedFile[];
  readonly isOneOfMany: boolean;
}

/** The files that were refused, each with the reason. */
export const RefusedFiles = ({ files, isOneOfMany }: Props) => (
  <div class="data-box data-refused">
    <h3>{text("dataRefusedTitle")}</h3>
    <ul>
      {files.map(({ name, refusal }, index) => (
        <li key={`${index} ${name}`}>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <p>{refusalText(refusal)}</p>
        </li>
      ))}
    </ul>
    {isOneOfMany && <p class="soft">{text("dataRefusedAll")}</p>}
  </div>
);
