import Link from "next/link";
import type { ComponentProps } from "react";
import styles from "./button.module.css";

type Look = "outline" | "primary" | "plain" | "danger";

const classFor = (look: Look, className?: string) =>
  [styles.button, look === "outline" ? "" : styles[look], className].filter(Boolean).join(" ");

export function Button({
  look = "outline",
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: Look }) {
  return <button type={type} className={classFor(look, className)} {...rest} />;
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function ButtonLink({
  look = "outline",
  className,
  ...rest
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link className={classFor(look, className)} {...rest} />;
}
