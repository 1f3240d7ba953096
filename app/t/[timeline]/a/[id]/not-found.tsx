import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import styles from "./page.module.css";

export default function ArticleNotFound() {
  return (
    <main id="main" className={styles.page}>
      <EmptyState
        level={1}
        title="No such article here"
        actions={<ButtonLink href="/">All timelines</ButtonLink>}
      >
        The link names no article of this timeline. It may have been cut short on its way: a full link has 22
        letters and digits after “/a/”.
      </EmptyState>
    </main>
  );
}
