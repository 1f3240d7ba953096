"use client";

import { Button } from "./button";
import { EmptyState } from "./empty-state";
import styles from "./failure.module.css";

type Props = { readonly error: unknown; readonly retry: () => void };

/** What a page says when it could not be made. The digest finds the cause in the server's log. */
export function Failure({ error, retry }: Props) {
  const digest =
    typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : null;
  return (
    <main id="main" className={styles.page}>
      <EmptyState
        level={1}
        title="This page could not be put together"
        actions={
          <Button look="primary" onClick={retry}>
            Try again
          </Button>
        }
      >
        <p>Nothing has been lost. The database may be starting, or something is wrong on our side.</p>
        {digest ? <p>The server’s log has the cause under {digest}.</p> : null}
      </EmptyState>
    </main>
  );
}
