import { Lock } from "../../page/icons.tsx";

interface Props {
  readonly id: string;
  readonly words: string;
}

/** What the organisation has decided about a field. */
export const Decided = ({ id, words }: Props) => (
  <p id={id} class="field-decided">
    <Lock />
    {words}
  </p>
);
