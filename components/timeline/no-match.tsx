import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type View, viewQuery } from "@/lib/timeline/view";

type Props = { readonly path: string; readonly cleared: View; readonly filtered: boolean };

/** Nothing matches, or nothing has been imported yet. */
export function NoMatch({ path, cleared, filtered }: Props) {
  if (filtered) {
    return (
      <EmptyState
        title="No event matches these filters"
        actions={
          <ButtonLink look="primary" href={path + viewQuery(cleared)}>
            Clear filters
          </ButtonLink>
        }
      >
        Take one away, or search for other words: titles, passages, places and actors are searched.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Nothing on this timeline yet"
      actions={
        <ButtonLink look="primary" href={`${path}/import`}>
          Import an article
        </ButtonLink>
      }
    >
      Import a news article, and the strikes, meetings and statements it reports appear here, each with the
      sentence it rests on.
    </EmptyState>
  );
}
