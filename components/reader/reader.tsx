"use client";

import { MessageSquarePlus } from "lucide-react";
import { type MouseEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { AnnotationActions } from "@/components/event/event-actions";
import { Button } from "@/components/ui/button";
import { codePoint, positionMap, utf16 } from "@/lib/text/position";
import type { Annotation } from "@/lib/timeline/event";
import { charFragment } from "./char-fragment";
import { chosenStretch } from "./chosen-stretch";
import { type Draft, Margin } from "./margin";
import styles from "./reader.module.css";
import type { ReaderPassage } from "./reader-passage";
import { textRanges } from "./text-ranges";
import { useFragment } from "./use-fragment";
import { type Stretch, useHighlights } from "./use-highlights";
import { selectByKeyboard, useSelectedWords } from "./use-selected-words";
import { useVersionedFragment } from "./use-versioned-fragment";

type Props = {
  timeline: string;
  articleId: string;
  version: number;
  newestVersion: number;
  read: boolean;
  /** The stored text, and the same rendered by the server. */
  text: string;
  children: ReactNode;
  passages: readonly ReaderPassage[];
  annotations: readonly Annotation[];
  actions: AnnotationActions | null;
};

export function Reader({
  timeline,
  articleId,
  version,
  newestVersion,
  read,
  text,
  children,
  passages,
  annotations,
  actions,
}: Props) {
  const content = useRef<HTMLElement | null>(null);
  const [address, choose] = useFragment();
  const fragment = useVersionedFragment(address, newestVersion);
  const [draft, setDraft] = useState<Draft | null>(null);
  const positions = useMemo(() => positionMap(text), [text]);
  const chosen = useMemo(
    () => chosenStretch(fragment, positions, passages, annotations),
    [fragment, positions, passages, annotations],
  );
  const noted = useMemo(() => notedStretches(annotations, positions), [annotations, positions]);
  const selected = useSelectedWords(content);

  useHighlights(content, passages, noted, draft ?? chosen);
  useScrollTo(content, chosen);

  function chooseAt(event: MouseEvent) {
    const mark =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-passages]") : null;
    if (!mark || !window.getSelection()?.isCollapsed) return;
    const under = (mark.dataset.passages ?? "").split(" ");
    const current = chosen?.passages.find(({ id }) => under.includes(id));
    // A second click on words of several passages goes on to the next one, from the innermost outwards.
    const next = under.at((current ? under.indexOf(current.id) : 0) - 1);
    const passage = passages.find(({ id }) => id === next);
    if (passage) choose(charFragment(passage));
  }

  function annotateSelection() {
    if (!selected) return;
    const { start, end } = positions.toSpan({ start: utf16(selected.from), end: utf16(selected.to) });
    setDraft({ ...selected, start, end, quote: text.slice(selected.from, selected.to) });
    window.getSelection()?.removeAllRanges();
  }

  return (
    <div className={styles.reader}>
      <div className={styles.body}>
        <section
          ref={(element) => {
            content.current = element?.querySelector<HTMLElement>("[data-article-text]") ?? null;
          }}
          aria-label="Article text"
          aria-describedby="select-by-keyboard"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: selecting by keyboard needs the focus here.
          tabIndex={0}
          className={styles.text}
          onClick={chooseAt}
          onKeyDown={(event) => selectByKeyboard(event, content.current, chosen?.from ?? 0)}
        >
          {children}
        </section>
        {actions ? (
          <>
            <p id="select-by-keyboard" className="visually-hidden">
              Shift and the arrow keys select words; Tab then leads to “Annotate selection”.
            </p>
            {selected ? (
              <div className={styles.selection}>
                <Button
                  look="primary"
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={annotateSelection}
                >
                  <MessageSquarePlus size={15} aria-hidden /> Annotate selection
                </Button>
              </div>
            ) : null}
          </>
        ) : null}
      </div>
      <Margin
        timeline={timeline}
        articleId={articleId}
        version={version}
        read={read}
        content={content}
        passages={passages}
        annotations={annotations}
        chosen={chosen}
        draft={draft}
        actions={actions}
        onClose={() => choose(null)}
        onDraftDone={(annotationId) => {
          setDraft(null);
          if (annotationId) choose(`a-${annotationId}`);
        }}
      />
      <p className="visually-hidden" role="status" aria-live="polite">
        {announced(fragment, chosen, text)}
      </p>
    </div>
  );
}

function announced(fragment: string | null, chosen: ReturnType<typeof chosenStretch>, text: string): string {
  if (!chosen) return fragment?.startsWith("char=") ? "The link points past the end of this text." : "";
  const quote = text.slice(chosen.from, chosen.to);
  const [passage] = chosen.passages;
  return passage ? `Passage of “${passage.eventTitle}”: ${quote}` : `Marked words: ${quote}`;
}

function notedStretches(
  annotations: readonly Annotation[],
  positions: ReturnType<typeof positionMap>,
): readonly Stretch[] {
  return annotations.flatMap(({ passage }) => {
    if (!passage) return [];
    const span = { start: codePoint(passage.start), end: codePoint(passage.end) };
    const { start: from, end: to } = positions.toUtf16Span(span);
    return from < to ? [{ from, to }] : [];
  });
}

/** Brings the stretch to the upper third of the screen unless it stands in plain view already. */
function useScrollTo(content: { readonly current: HTMLElement | null }, stretch: Stretch | null) {
  const from = stretch?.from ?? null;
  const to = stretch?.to ?? null;
  useEffect(() => {
    if (!content.current || from === null || to === null) return;
    const box = textRanges(content.current).rangeOf(from, to).getBoundingClientRect();
    const { innerHeight } = window;
    if (box.top >= innerHeight * 0.1 && box.bottom <= innerHeight * 0.55) return;
    window.scrollTo({ top: window.scrollY + box.top - innerHeight * 0.25 });
  }, [content, from, to]);
}
