"use client";

import "./globals.css";
import { Failure } from "@/components/ui/failure";

export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <title>Something went wrong · Sourceline</title>
        <Failure error={error} retry={retry} />
      </body>
    </html>
  );
}
