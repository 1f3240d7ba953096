import { Field } from "@/components/ui/field";
import styles from "./draft-form.module.css";
import type { DraftFields } from "./import-actions";

type Props = {
  fields: DraftFields;
  problems: Readonly<Record<string, readonly string[]>>;
  onEdit: (fields: Partial<DraftFields>) => void;
};

/** What was found out about an article, for a person to correct. */
export function DraftForm({ fields, problems, onEdit }: Props) {
  return (
    <div className={styles.fields}>
      <Field
        label="Title"
        value={fields.title}
        onChange={(event) => onEdit({ title: event.target.value })}
        problem={problems.title?.[0]}
      />
      <Field
        label="Date of publication"
        placeholder="2025-04-15"
        value={fields.publishedAt}
        onChange={(event) => onEdit({ publishedAt: event.target.value })}
        hint={
          fields.publishedAt ? undefined : "Missing: only dates written out in full can be placed without it."
        }
        problem={problems.publishedAt?.[0]}
      />
      <Field
        label="Publisher"
        value={fields.publisher}
        onChange={(event) => onEdit({ publisher: event.target.value })}
        problem={problems.publisher?.[0]}
      />
      <Field
        label="Web address"
        inputMode="url"
        value={fields.url}
        onChange={(event) => onEdit({ url: event.target.value })}
        problem={problems.url?.[0]}
      />
    </div>
  );
}
