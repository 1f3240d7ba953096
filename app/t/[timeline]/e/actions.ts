"use server";

import { formSent } from "@/app/form-sent";
import type { Decision, NoteState, WriteResult } from "@/components/event/event-actions";
import { annotate } from "@/lib/annotations/annotate";
import { deleteAnnotation } from "@/lib/annotations/delete-annotation";
import { editAnnotation } from "@/lib/annotations/edit-annotation";
import { restoreAnnotation } from "@/lib/annotations/restore-annotation";
import { mergeEvents } from "@/lib/events/merge-events";
import { reviewEvent } from "@/lib/events/review-event";
import { undoMerge } from "@/lib/events/undo-merge";
import { err, ok, type Result } from "@/lib/result";
import { answerById, write, writeById } from "../write";
import { Id, Timeline } from "../write-input";
import { noteInput, noteTarget, type TypedNote, textField, typedNote } from "./note-form-input";
import { type NoteFailure, noteProblem } from "./note-problem";

export async function annotateAction(_previous: NoteState | null, sent: FormData): Promise<NoteState> {
  const form = formSent(sent);
  const typed = typedNote(form);
  const target = noteTarget(form);
  const timeline = Timeline.safeParse(form.get("timeline"));
  if (!target || !timeline.success) return { typed, result: err({ kind: "not-found" }) };
  const result = await write(timeline.data, (asker, id) => annotate(asker, id, target, noteInput(typed)));
  return noteState(typed, result);
}

export async function editAnnotationAction(_previous: NoteState | null, sent: FormData): Promise<NoteState> {
  const form = formSent(sent);
  const typed = typedNote(form);
  const id = Id.safeParse(form.get("id"));
  const timeline = Timeline.safeParse(form.get("timeline"));
  if (!id.success || !timeline.success) return { typed, result: err({ kind: "not-found" }) };
  const seenUpdatedAt = textField(form, "seenUpdatedAt");
  const input = { ...noteInput(typed), ...(seenUpdatedAt ? { seenUpdatedAt } : {}) };
  const result = await write(timeline.data, (asker, timelineId) =>
    editAnnotation(asker, timelineId, id.data, input),
  );
  return noteState(typed, result);
}

export async function deleteAnnotationAction(timeline: string, id: string): Promise<WriteResult<null>> {
  return writeById(timeline, id, (asker, timelineId) => deleteAnnotation(asker, timelineId, id));
}

export async function restoreAnnotationAction(timeline: string, id: string): Promise<WriteResult<null>> {
  return writeById(timeline, id, (asker, timelineId) => restoreAnnotation(asker, timelineId, id));
}

export async function mergeEventsAction(
  timeline: string,
  keptId: string,
  absorbedId: string,
): Promise<WriteResult<{ mergeId: string }>> {
  if (!Id.safeParse(absorbedId).success) return err({ kind: "not-found" });
  return answerById(timeline, keptId, (asker, timelineId) =>
    mergeEvents(asker, timelineId, { keptId, absorbedId }),
  );
}

export async function undoMergeAction(timeline: string, mergeId: string): Promise<WriteResult<null>> {
  return writeById(timeline, mergeId, (asker, timelineId) => undoMerge(asker, timelineId, mergeId));
}

export async function reviewEventAction(
  timeline: string,
  eventId: string,
  decision: Decision,
): Promise<WriteResult<null>> {
  const known = DECISIONS.find((one) => one === decision);
  if (!known) return err({ kind: "not-found" });
  return writeById(timeline, eventId, (asker, timelineId) => reviewEvent(asker, timelineId, eventId, known));
}

const DECISIONS = ["confirm", "reject", "restore"] as const satisfies readonly Decision[];

function noteState(typed: TypedNote, result: Result<{ annotationId: string }, NoteFailure>): NoteState {
  return {
    typed,
    result: result.ok ? ok({ id: result.value.annotationId }) : err(noteProblem(result.error)),
  };
}
