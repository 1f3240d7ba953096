import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import styles from "@/components/ui/failure.module.css";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main id="main" className={styles.page}>
      <EmptyState
        level={1}
        title="Nothing is here"
        actions={
          <ButtonLink look="primary" href="/">
            All timelines
          </ButtonLink>
        }
      >
        The address may have been cut short on its way. Addresses of timelines, events and articles never
        change.
      </EmptyState>
    </main>
  );
}
