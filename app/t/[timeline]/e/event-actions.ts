import type { EventActions } from "@/components/event/event-actions";
import {
  annotateAction,
  deleteAnnotationAction,
  editAnnotationAction,
  restoreAnnotationAction,
  reviewEventAction,
  undoMergeAction,
} from "./actions";

/** The writes of an event, ready to be handed to whatever shows one. */
export const eventActions: EventActions = {
  annotate: annotateAction,
  editAnnotation: editAnnotationAction,
  deleteAnnotation: deleteAnnotationAction,
  restoreAnnotation: restoreAnnotationAction,
  reviewEvent: reviewEventAction,
  undoMerge: undoMergeAction,
};
