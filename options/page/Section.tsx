import type { ComponentChildren } from "preact";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A section: a heading and a card of fields; `#id` links to it. */
export const Section = ({ id, title, children }: Props) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    <div class="card">{children}</div>
  </section>
);
