"use client";

import { Check, Link2 } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

const CONFIRMED_MS = 2_500;

/** Copies the address of what is on the screen: the View is all in it. */
export function ShareButton({ onBeforeCopy }: { readonly onBeforeCopy: () => void }) {
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");

  useEffect(() => {
    if (copied !== "yes") return;
    const timer = setTimeout(() => setCopied("no"), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    onBeforeCopy();
    try {
      await navigator.clipboard.writeText(window.location.href);
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
  }

  return (
    <>
      <Button onClick={copy}>
        {copied === "yes" ? <Check size={15} aria-hidden /> : <Link2 size={15} aria-hidden />}
        {copied === "yes" ? "Link copied" : "Copy link"}
      </Button>
      <span className="visually-hidden" role="status">
        {copied === "yes" ? "Link to this view copied" : null}
        {copied === "failed" ? "The browser refused; copy the address from its bar" : null}
      </span>
    </>
  );
}
