"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextArea } from "@/components/ui/field";
import styles from "./new-timeline-form.module.css";
import type { NewTimelineState } from "./new-timeline-state";

type Props = {
  readonly action: (before: NewTimelineState, form: FormData) => Promise<NewTimelineState>;
};

const UNTOUCHED: NewTimelineState = { problem: null, typed: { title: "", description: "", slug: "" } };

export function NewTimelineForm({ action }: Props) {
  const [{ problem, typed }, submit, sending] = useActionState(action, UNTOUCHED);
  return (
    <form className={styles.form} action={submit}>
      <Field
        label="Title"
        name="title"
        required
        maxLength={200}
        autoComplete="off"
        placeholder="Sudan, 2023–"
        defaultValue={typed.title}
        problem={problem === "title-missing" ? "Give the timeline a title." : null}
      />
      <TextArea
        label="What it follows"
        hint="One or two sentences; may stay empty."
        name="description"
        maxLength={1_000}
        rows={3}
        defaultValue={typed.description}
        problem={problem === "too-long" ? "That is too long." : null}
      />
      <Field
        label="Address"
        hint="Small letters, digits and hyphens. Made from the title when empty; it never changes."
        name="slug"
        maxLength={64}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        autoComplete="off"
        spellCheck={false}
        defaultValue={typed.slug}
        problem={
          problem === "slug-taken"
            ? "Another timeline has this address: choose one here."
            : problem === "slug-malformed"
              ? "Only small letters, digits and single hyphens between them."
              : null
        }
      />
      {problem === "refused" ? (
        <p role="alert" className={styles.refused}>
          Only the owner of this server may do that, from its own address.
        </p>
      ) : null}
      <Button type="submit" look="primary" disabled={sending}>
        {sending ? "Creating…" : "Create timeline"}
      </Button>
    </form>
  );
}
