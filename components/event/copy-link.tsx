"use client";

import { Link2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import styles from "./copy-link.module.css";

/** Copies an address of this site, made absolute. Without the clipboard (plain http on a network) it shows the link instead. */
export function CopyLink({ href, label = "Copy link" }: { href: string; label?: string }) {
  const show = useToast();
  async function copy() {
    const link = new URL(href, window.location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      show("Link copied.");
    } catch {
      window.prompt("Copy this link:", link);
    }
  }
  return (
    <Button onClick={copy} className={styles.copy}>
      <Link2 size={15} aria-hidden /> {label}
    </Button>
  );
}
