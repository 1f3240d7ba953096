import { type ComponentProps, type ReactNode, useId } from "react";
import styles from "./field.module.css";

type Common = { label: ReactNode; hint?: ReactNode; problem?: string | null | undefined };
type Described = { id: string; "aria-invalid"?: true; "aria-describedby"?: string; className?: string };

function Labelled({
  label,
  hint,
  problem,
  children,
}: Common & { children: (control: Described) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : null, problem ? `${id}-problem` : null].filter(
    (part) => part !== null,
  );
  const control: Described = { id };
  if (styles.input) control.className = styles.input;
  if (problem) control["aria-invalid"] = true;
  if (described.length > 0) control["aria-describedby"] = described.join(" ");
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children(control)}
      {hint ? (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {problem ? (
        <span className={styles.problem} id={`${id}-problem`} role="alert">
          {problem}
        </span>
      ) : null}
    </div>
  );
}

export function Field({ label, hint, problem, ...input }: Common & ComponentProps<"input">) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(control) => <input {...input} {...control} />}
    </Labelled>
  );
}

export function TextArea({ label, hint, problem, ...input }: Common & ComponentProps<"textarea">) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(control) => <textarea {...input} {...control} />}
    </Labelled>
  );
}

export function Select({ label, hint, problem, ...input }: Common & ComponentProps<"select">) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(control) => <select {...input} {...control} />}
    </Labelled>
  );
}
