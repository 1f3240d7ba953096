import type { EventActions } from "@/components/event/event-actions";
import { mayWrite } from "@/lib/accounts/may-write";
import {
  annotateAction,
  deleteAnnotationAction,
  editAnnotationAction,
  mergeEventsAction,
  restoreAnnotationAction,
  reviewEventAction,
  undoMergeAction,
} from "./actions";

const ACTIONS: EventActions = {
  annotate: annotateAction,
  editAnnotation: editAnnotationAction,
  deleteAnnotation: deleteAnnotationAction,
  restoreAnnotation: restoreAnnotationAction,
  reviewEvent: reviewEventAction,
  mergeEvents: mergeEventsAction,
  undoMerge: undoMergeAction,
};

/** The writes of an event, for whatever shows one; null where nobody may write. */
export const eventActions = (): EventActions | null => (mayWrite() ? ACTIONS : null);
